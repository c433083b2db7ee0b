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
export { summariseStudy, type OutcomeSummary, type OutcomeTable } from '#analysis/summarise-study'
export { summariseColumn, type ColumnSummary, type ThresholdSummary } from '#analysis/summarise-column'
export type { OutcomeAudit } from '#analysis/audit-outcome'
export { climbingLevers } from '#analysis/climbing-levers'
export { auditStudy, type Audit, type AuditOptions } from '#analysis/audit-study'
export { chooseStep, STEPS_TRIED, type ChosenStep, type TriedStep } from '#analysis/choose-step'
export { looksUpTo } from '#analysis/looks'
export { reachOfMean } from '#analysis/reach-of-mean'
export type { FailureBounds } from '#analysis/failure-bounds'
export { leansOnFew } from '#analysis/leans-on-few'
export { knownMean, type Bounds, type KnownMean } from '#analysis/known-mean'
export type { Change } from '#analysis/change-of'
export { pairedDifference, type PairedDifference } from '#analysis/paired-difference'
