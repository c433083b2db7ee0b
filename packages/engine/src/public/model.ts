/** Models, those that come with the engine among them, and what is said of them: explanations, loops, differences. */
export { erosion } from '#erosion/model'
export { erosionV1 } from '#erosion/v1/model'
export type { ModelPart, ModelSource } from '#model/schema'
export { explain, explainLoop, explainVariable } from '#analysis/explain'
export { findName, type Named } from '#analysis/find-name'
export { explainKernel } from '#analysis/explain-kernel'
export { explainModel, type ExplainOptions } from '#analysis/explain-model'
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
export { assumptionsOf, countEvidence, type Assumption, type EvidenceCount } from '#analysis/assumptions'
export { sensitivitiesOf, type Sensitivity } from '#analysis/sensitivities'
export { evidenceCodes, type EvidenceCode } from '#model/schema'
