/**
 * Erosion's runner: studies on real machines. Worker threads make the runs, a folder keeps them, so that a study survives
 * whatever ends it, and can be made again to the bit.
 */
export type { Parts } from './parts/parts.js'
export { memoryParts } from './parts/memory-parts.js'
export { runRanges, type RunRanges } from './pool/run-ranges.js'
export { missingRanges, type RunsRange } from './parts/runs-range.js'
export { folderParts } from './parts/folder-parts.js'
export { runMissing, usualChunk, usualWorkers, type RunSettings } from './run-missing.js'
export { runUntilKnown, type Known, type UntilSettings } from './until/run-until-known.js'
export { expectedLast, isKnown, lookAt, planLooks, type Look, type Looks } from './until/look.js'
export { readParts, type KeptStudy } from './results/kept-study.js'
export type { FailureGroup, Failures } from './results/failure-tally.js'
export {
  startOf,
  SUMMARY,
  type KeptScenario,
  type Manifest,
  type RunPlan,
  type StatusCounts,
  type StudyFacts,
} from './results/manifest.js'
export { openResultsFolder, type BegunFolder, type FinishedFolder } from './results/results-folder.js'
export { fillFolder, fillFolderUntil } from './results/fill-folder.js'
export { extendFolder } from './results/extend-folder.js'
export { lostFiles } from './results/lost-files.js'
export { hashOfModel } from './results/hash-of-model.js'
export { middleScenario } from './results/middle-scenario.js'
export { finishFolder } from './results/finish-folder.js'
export { isResultsFolder, readResults, type ReadResults, type Results } from './results/read-results.js'
export { openSeries, type KeptSeries, type SeriesReader } from './results/read-series.js'
export { readStudy } from './results/read-study.js'
export { replay, type Replay, type ReplayOptions } from './results/replay.js'
export { openTable, tableNames, type ReadableTable, type TableName } from './results/read-rows.js'
export { sha256 } from './results/sha256.js'
export { ResultsError } from './results/results-error.js'
export { wordsOfPolicies } from './results/words-of-policies.js'
