/**
 * Erosion's engine: scenarios of influence and trade dependence, read, checked and simulated.
 * Pure: it touches nothing but its arguments, and gives the same bits on every machine.
 */
export { readScenario, type Overrides, type ReadOptions, type ReadScenario } from '#scenario/read-scenario'
export type { Load } from '#scenario/load'
export type { Expectation, LeverSetting, Player, Policy, Scenario } from '#scenario/scenario'
export { countCombinations, policyCombinations, type PolicyChoice } from '#scenario/policy-choice'
export { builtInModelNames, scenarioOfModel } from '#scenario/built-in-scenario'
export { scenarioJsonSchema } from '#scenario/json-schema'
export {
  makeSimulator,
  simulate,
  type BrokenExpectation,
  type SimulateOptions,
  type Simulation,
  type SimulationStatus,
} from './simulate.js'
export { type Outcome, type Direction } from '#outcome/outcome'
export { methodNames, type MethodName } from '#compile/methods/methods'
export type {
  Compile,
  EventProcess,
  Grid,
  Kernel,
  KernelTask,
  RunInputs,
  RunOutput,
  RunStatus,
} from '#compile/kernel'
export type { Schedule } from '#compile/schedule'
export { interpret } from '#compile/interpret'
export { compileProgram, wasm } from '#compile/wasm/wasm'
export { fastestKernel, kernels } from '#compile/wasm/kernels'
export { kernelNames, type KernelName } from '#compile/wasm/kernel-names'
export { chooseKernel, type KernelChoice, type Platform } from '#compile/wasm/choose-kernel'
export { compileKernel, type KernelOptions } from '#compile/wasm/compile-kernel'
export { openKernel } from '#compile/wasm/open-kernel'
export type { KernelProgram } from '#compile/wasm/kernel-program'
export { instantiate } from '#compile/wasm/instantiate'
export type { WasmProgram } from '#compile/wasm/program'
export { nearestName } from '#core/nearest-name'
export { renderIssue, renderIssues } from '#core/render-issue'
export { ScenarioError, type Issue, type IssueCode, type Span } from '#core/issue'
export { erosion } from '#erosion/model'
export { erosionV1 } from '#erosion/v1/model'
export type { ModelPart, ModelSource } from '#model/schema'
export { explain, explainLoop, explainVariable } from '#analysis/explain'
export { findName, type Named } from '#analysis/find-name'
export { explainKernel } from '#analysis/explain-kernel'
export { explainModel, type ExplainOptions } from '#analysis/explain-model'
export type {
  DimensionExplanation,
  EquationExplanation,
  Explanation,
  LoopExplanation,
  ModelExplanation,
  TableExplanation,
  ValueExplanation,
  VariableExplanation,
} from '#analysis/explanation'
export {
  explanationFormats,
  renderExplanation,
  type ExplanationFormat,
  type ExplanationOptions,
} from '#analysis/render-explanation'
export type { SeenStates } from '#analysis/seen-states'
export type { Link } from '#analysis/links'
export type { Loop } from '#analysis/loops'
export type { Sign } from '#analysis/sign'
export { cutLink } from '#analysis/cut-link'
export { withoutLoop } from '#analysis/without-loop'
export { loopStrength, type LoopStrength, type RunSeries } from '#analysis/loop-strength'
export { renderLoopEffects, type LoopEffect } from '#analysis/render-loop-effects'
export { makeLoopStrength } from './loop-strength.js'
export { diffScenarios, type DiffOptions } from './diff-scenarios.js'
export {
  diffInputs,
  diffOutcomes,
  type InputDifference,
  type OutcomeDifference,
  type OutcomeDifferences,
  type RunOutcomes,
  type ScenarioDifference,
} from '#analysis/diff'
export type { Input, InputSection } from '#analysis/input'
export { inputsOf } from '#analysis/inputs'
export {
  differenceFormats,
  renderDifference,
  type DifferenceFormat,
  type DifferenceOptions,
} from '#analysis/render-difference'
export type { SideNames } from '#analysis/side-names'
export type { NamedLoop } from '#model/named-loop'
export { runStudy, type StudyOptions, type StudyProgress } from '#batch/run-study'
export { compileStudy } from '#batch/compile-study'
export { openStudy } from '#batch/open-study'
export type { CompiledStudy } from '#batch/compiled-study'
export { chunkRunner, type RunChunk } from '#batch/run-chunk'
export { savedInstants, type StudyChunk } from '#batch/study-chunk'
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
export { BrokenPromises, type BrokenPromise } from '#batch/broken-promises'
export { drawnNames } from '#batch/draw-futures'
export { failedRuns, type FailedRun } from '#batch/failed-runs'
export type { StudyTable } from '#batch/study-table'
export { designNames, designs, type DesignName } from '#sample/designs/designs'
export type { AxisPlace, Design, DesignSize } from '#sample/designs/design'
export { groupsOfDesign, type IndependentGroups } from '#sample/designs/groups-of-design'
export { SOBOL_DIMENSIONS, sobolDirection, sobolPoint } from '#sample/designs/sobol-point'
export { openStream, type Stream } from '#random/stream'
export type {
  Correlations,
  Study,
  UncertainNumber,
  UncertainShares,
  Uncertainty,
} from '#scenario/uncertainty'
export { summariseStudy, type OutcomeSummary, type OutcomeTable } from '#analysis/summarise-study'
export { summariseColumn, type ColumnSummary, type ThresholdSummary } from '#analysis/summarise-column'
export { auditStudy, type Audit, type AuditOptions, type OutcomeAudit } from '#analysis/audit-study'
export { chooseStep, STEPS_TRIED, type ChosenStep, type TriedStep } from '#analysis/choose-step'
export { looksUpTo } from '#analysis/looks'
export { runUntil, type Until, type UntilResult } from './run-until.js'
export type { FailureBounds } from '#analysis/failure-bounds'
export { knownMean, type Bounds, type KnownMean } from '#analysis/known-mean'
export { pairedDifference, type PairedDifference } from '#analysis/paired-difference'
export type { Backcast, ObservedSeries } from '#scenario/backcast'
export type { ValidationSource } from '#scenario/backcast-schema'
export type { Observation } from '#backcast/observation'
export { readObservations, type ReadObservations } from '#backcast/read-observations'
export type { Calibration } from '#backcast/calibrate'
export type { Fan } from '#backcast/fan'
export {
  holdAgainstPast,
  type BackcastResult,
  type HeldOut,
  type NamedScore,
} from '#backcast/hold-against-past'
export type { MeanScore, PointScore, Score, ScoredObservation } from '#backcast/score-backcast'
export { referenceNames, type ReferenceName } from '#backcast/references'
export { posteriorBesidePrior, type Belief, type Learnt } from '#backcast/posterior'
export { posteriorSections, type PosteriorSections } from '#backcast/posterior-sections'
export { isBetter, validationSection } from '#backcast/validation-section'
export { validationLine } from '#backcast/validation-line'
export { analyseGame, type GameAnalysis } from '#game/analyse-game'
export type { Dominated, Elimination } from '#game/dominance'
export { isPure, type Equilibrium } from '#game/equilibrium'
export {
  compareFractions,
  exactly,
  parseFraction,
  printFraction,
  toNumber,
  type Fraction,
} from '#game/fraction'
export { namesIn, type Game, type GamePlayer, type ReadGame } from '#game/game'
export { readGame } from '#game/read-game'
export { solveBimatrix, type BimatrixSolution } from '#game/solve-bimatrix'
export type { Commitment, Leadership } from '#game/stackelberg'
export { writeMatrix, writeNfg } from '#game/write-game'
export type { Party, PayoffRules, Weight } from '#scenario/payoffs'
export {
  comparePolicies,
  type CompareOptions,
  type OutcomeComparison,
  type PairComparison,
  type PairCost,
  type Ranking,
} from '#comparison/compare-policies'
export type { MeanInterval } from '#comparison/mean-interval'
export { playGame, type GameOptions, type GameStudy, type WeightSensitivity } from '#comparison/play-game'
export { payoffsOfPlayer, robustnessOf, type PlayerPayoffs } from '#comparison/robustness-of'
export { assessRobustness, type Assessment, type Payoffs, type PolicyAssessment } from '#robustness/assess'
export { metrics, type Metric, type MetricOptions } from '#robustness/metrics'
export { mixLevers, type LeverMix } from '#decomposition/lever-mix'
export { shareOut, type LeverShares } from '#decomposition/share-out'
export { shapleyInteractions, shapleyValues } from '#decomposition/shapley'
export { heatMap, type HeatMap } from '#picture/heat-map'
export { intervalChart, type IntervalRow } from '#picture/interval-chart'
export { assumptionsOf, countEvidence, type Assumption, type EvidenceCount } from '#analysis/assumptions'
export { sensitivitiesOf, type Sensitivity } from '#analysis/sensitivities'
export { evidenceCodes, type EvidenceCode } from '#model/schema'
export { claims, type Claim, type Expected } from '#findings/claims'
export { choicesOf, findClaim, type ClaimStudy } from '#findings/find-claim'
export {
  FINDINGS_VERSION,
  type Carrier,
  type Finding,
  type FindingsDocument,
  type Measured,
  type Verdict,
} from '#findings/finding'
export { findingsMarkdown } from '#findings/findings-markdown'
export { engineVersion } from './version.js'
export { leavesOf, type Branch, type Branching, type Leaf, type Probability } from '#scenario/tree'
export {
  timingScenario,
  type TimingContext,
  type TimingQuestion,
  type TimingScenario,
} from '#analysis/timing-scenario'
export { timingOf, type Timing, type TimingRow, type TimingStart, type TimingTarget } from '#analysis/timing'
export {
  treeChoices,
  treeOutcomes,
  type Estimate,
  type LeafOutcome,
  type TreeOutcome,
} from '#analysis/tree-outcomes'
export type { LeverRule } from '#levers/lever-rule'
export { accountNames } from '#scenario/accounts'
