import type { Variable } from '#model/declaration'
import { rulesOf } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import { describeRule } from '#inputs/describe-rule'
import type { RuleExplanation } from './explanation.js'

/** The rules that policies give a lever, in the order of the players; none for what is no lever. */
export function explainRules({ name: wanted }: Variable, scenario: Scenario): readonly RuleExplanation[] {
  const isMeant = (lever: string) => lever === wanted || lever.startsWith(`${wanted}[`)
  return rulesOf(scenario)
    .filter(({ text, elements }) => text !== '' && elements.some(({ lever }) => isMeant(lever)))
    .map((rule) => {
      const { player, policy, name } = rule
      return { player, policy, lever: name, text: describeRule(rule, scenario.grid) }
    })
}
