/** Models, those that come with the engine among them, and what is said of them: explanations, loops, differences. */
export { erosion } from '#erosion/model'
export { erosionV1 } from '#erosion/v1/model'
export type { ModelPart, ModelSource } from '#model/schema'
export { explain, explainLoop, explainVariable } from '#explanation/explain'
export { findName, type Named } from '#explanation/find-name'
export { explainKernel } from '#explanation/explain-kernel'
export { explainModel, type ExplainOptions } from '#explanation/explain-model'
export type {
  BranchExplanation,
  BranchingExplanation,
  DimensionExplanation,
  EquationExplanation,
  Explanation,
  LoopExplanation,
  ModelExplanation,
  RuleExplanation,
  TableExplanation,
  ValueExplanation,
  VariableExplanation,
} from '#explanation/explanation'
export {
  explanationFormats,
  renderExplanation,
  type ExplanationFormat,
  type ExplanationOptions,
} from '#explanation/render-explanation'
export type { SeenStates } from '#feedback/seen-states'
export type { Link } from '#feedback/links'
export type { Loop } from '#feedback/loops'
export type { Sign } from '#feedback/sign'
export { cutLink } from '#feedback/cut-link'
export { withoutLoop } from '#feedback/without-loop'
export { loopStrength, type LoopStrength, type RunSeries } from '#feedback/loop-strength'
export { renderLoopEffects, type LoopEffect } from '#difference/render-loop-effects'
export {
  diffInputs,
  diffOutcomes,
  type InputDifference,
  type OutcomeDifference,
  type OutcomeDifferences,
  type RunOutcomes,
  type ScenarioDifference,
} from '#difference/diff'
export type { Input, InputSection } from '#inputs/input'
export { inputsOf } from '#inputs/inputs'
export {
  differenceFormats,
  renderDifference,
  type DifferenceFormat,
  type DifferenceOptions,
} from '#difference/render-difference'
export type { SideNames } from '#difference/side-names'
export type { NamedLoop } from '#model/named-loop'
export { assumptionsOf, countEvidence, type Assumption, type EvidenceCount } from '#analysis/assumptions'
export { sensitivitiesOf, type Sensitivity } from '#analysis/sensitivities'
export { evidenceCodes, type EvidenceCode } from '#model/schema'
