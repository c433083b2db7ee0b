/** Strategy: policies compared, played as a game, assessed for robustness, timed, shared out by lever. */
export { analyseGame, type GameAnalysis } from '#game/analyse-game'
export type { Dominated, Elimination } from '#game/dominance'
export type { DominatedByMixture } from '#game/dominance-by-mixture'
export type { MixedCommitment } from '#game/mixed-commitment'
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
export { comparePolicies, type CompareOptions } from '#comparison/compare-policies'
export type { Judge, OutcomeComparison, PairComparison } from '#comparison/outcome-comparison'
export type { PairCost } from '#comparison/pair-cost'
export type { Ranking } from '#comparison/ranking-of'
export type { MeanInterval } from '#comparison/mean-interval'
export type { GameStudy } from '#comparison/game-study'
export { playGame, type GameOptions } from '#comparison/play-game'
export type { WeightSensitivity } from '#comparison/weight-doubt'
export { payoffsOfPlayer, robustnessOf, type PlayerPayoffs } from '#comparison/robustness-of'
export { assessRobustness, type Assessment, type Payoffs, type PolicyAssessment } from '#robustness/assess'
export { metrics, type Metric, type MetricOptions } from '#robustness/metrics'
export { mixLevers, type LeverMix, type MixOptions } from '#decomposition/lever-mix'
export type { LeverOrder } from '#decomposition/lever-orders'
export { partOutcomes, type PartOutcome } from '#decomposition/part-outcomes'
export { shareByElement, type ElementShares } from '#decomposition/share-by-element'
export { shareOut, type LeverShares } from '#decomposition/share-out'
export { wholeChoice } from '#scenario/policy-choice'
export { shapleyInteractions, shapleyValues } from '#decomposition/shapley'
export { heatMap, type HeatMap } from '#picture/heat-map'
export { intervalChart, type IntervalRow } from '#picture/interval-chart'
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
