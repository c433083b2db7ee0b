/** Backcasts: observations, calibration, scores, and what was learnt from them. */
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
  type ScoredPart,
} from '#backcast/hold-against-past'
export type { PointScore, ScoredObservation } from '#backcast/score-observations'
export type { Difference, Gain, MeanScore, Score } from '#backcast/total-score'
export { blocks } from '#backcast/block-interval'
export { referenceNames, type ReferenceName } from '#backcast/references'
export { posteriorBesidePrior, type Belief, type Learnt } from '#backcast/posterior'
export { posteriorSections, type PosteriorSections } from '#backcast/posterior-sections'
export { isBetter, validationSection } from '#backcast/validation-section'
export { validationLine } from '#backcast/validation-line'
