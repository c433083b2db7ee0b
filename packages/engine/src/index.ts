/**
 * Erosion's engine: scenarios of influence and trade dependence, read, checked and simulated.
 * Pure: it touches nothing but its arguments, and gives the same bits on every machine.
 */
export { readScenario, type Overrides, type ReadOptions, type ReadScenario } from '#scenario/read-scenario'
export type { Load } from '#scenario/load'
export type { Expectation, LeverSetting, Player, Policy, Scenario } from '#scenario/scenario'
export { policyCombinations, type PolicyChoice } from '#scenario/policy-choice'
export { scenarioJsonSchema } from '#scenario/json-schema'
export { makeSimulator, simulate, type SimulateOptions, type Simulation } from './simulate.js'
export type { BrokenExpectation, SimulationStatus } from '#batch/measure-run'
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
export { instantiate } from '#compile/wasm/instantiate'
export type { WasmProgram } from '#compile/wasm/program'
export { nearestName } from '#core/nearest-name'
export { renderIssue, renderIssues } from '#core/render-issue'
export { ScenarioError, type Issue, type IssueCode, type Span } from '#core/issue'
export { erosion } from '#erosion/model'
export type { ModelPart, ModelSource } from '#model/schema'
export { explain, explainVariable } from '#analysis/explain'
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
export { explanationFormats, renderExplanation, type ExplanationFormat } from '#analysis/render-explanation'
export type { Link } from '#analysis/links'
export type { Loop } from '#analysis/loops'
export type { Sign } from '#analysis/sign'
export { cutLink } from '#analysis/cut-link'
export { withoutLoop } from '#analysis/without-loop'
export { makeLoopStrength, type LoopStrength } from './loop-strength.js'
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
export { differenceFormats, renderDifference, type DifferenceFormat } from '#analysis/render-difference'
export type { NamedLoop } from '#model/named-loop'
