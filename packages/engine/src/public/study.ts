/** Studies: designs, batches of runs, and the summaries and audits of their results. */
export { runStudy, type StudyOptions, type StudyProgress } from '#batch/run-study'
export { compileStudy } from '#batch/compile-study'
export { openStudy } from '#batch/open-study'
export type { CompiledStudy } from '#batch/compiled-study'
export { chunkRunner, type RunChunk } from '#batch/run-chunk'
export { emptyChunk, savedInstants, type StudyChunk } from '#batch/study-chunk'
export {
  isUncertain,
  planStudy,
  studyOf,
  taskOf,
  type StudyChanges,
  type StudyPlan,
  type StudyProgram,
} from '#batch/study-program'
export { resultsOf, type StudyResults } from '#batch/study-results'
export { orderedColumn, restrictedColumn } from '#batch/columns-with-never'
export { neverOf } from '#outcome/never-of'
export { BrokenPromises, type BrokenPromise } from '#batch/broken-promises'
export { drawnNames } from '#batch/draw-futures'
export { failedRuns, type FailedRun } from '#batch/failed-runs'
export type { StudyTable } from '#batch/study-table'
export { designNames, designs, type DesignName } from '#sample/designs/designs'
export type { AxisPlace, Design, DesignSize } from '#sample/designs/design'
export { groupsOfDesign, type IndependentGroups } from '#sample/designs/groups-of-design'
export { SOBOL_DIMENSIONS, sobolDirection, sobolPoint } from '#sample/designs/sobol-point'
export { openStream, type Stream } from '#random/stream'
export { spreadOf, type Spread } from '#summary/spread-of'
export { summariseStudy, type OutcomeSummary, type OutcomeTable } from '#summary/summarise-study'
export { summariseColumn, type ColumnSummary, type ThresholdSummary } from '#summary/summarise-column'
export type { OutcomeAudit } from '#audit/audit-outcome'
export { climbingLevers } from '#audit/climbing-levers'
export { auditStudy, type Audit, type AuditOptions } from '#audit/audit-study'
export { chooseStep, type ChosenStep, type TriedStep } from '#audit/choose-step'
export { looksUpTo } from '#summary/looks'
export { reachOfMean } from '#summary/reach-of-mean'
export type { FailureBounds } from '#summary/failure-bounds'
export { leansOnFew } from '#summary/leans-on-few'
export { knownMean, type Bounds, type KnownMean } from '#summary/known-mean'
export type { Change } from '#summary/change-of'
export { pairedDifference, type PairedDifference } from '#summary/paired-difference'
