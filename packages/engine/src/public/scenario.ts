/** Scenarios: read, checked, described as JSON Schema; with the parts that other packages look into. */
export { readScenario, type ReadOptions, type ReadScenario } from '#scenario/read-scenario'
export type { Overrides } from '#scenario/overrides'
export type { Load } from '#scenario/load'
export type { Expectation, LeverSetting, Player, Policy, Scenario } from '#scenario/scenario'
export { countCombinations, policyCombinations, type PolicyChoice } from '#scenario/policy-choice'
export { builtInModelNames, scenarioOfModel } from '#scenario/built-in-scenario'
export { MOST_RUNS } from '#scenario/read-study'
export { scenarioJsonSchema } from '#scenario/json-schema'
export { type Outcome, type Direction } from '#outcome/outcome'
export { nearestName } from '#core/nearest-name'
export { lineAndColumn, renderIssues, type TextPosition } from '#core/render-issue'
export { ScenarioError, type Issue, type IssueCode, type Span } from '#core/issue'
export type {
  Correlations,
  Study,
  UncertainNumber,
  UncertainShares,
  Uncertainty,
} from '#scenario/uncertainty'
export type { Party, PayoffRules, Weight } from '#scenario/payoffs'
export { leavesOf, type Branch, type Branching, type Leaf, type Probability } from '#scenario/tree'
export type { LeverRule } from '#levers/lever-rule'
