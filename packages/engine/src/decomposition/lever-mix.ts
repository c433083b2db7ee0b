import type { LeverRule } from '#levers/lever-rule'
import { policiesOf, wholeChoice, type PolicyChoice } from '#scenario/policy-choice'
import type { LeverSetting, Policy, Scenario } from '#scenario/scenario'
import { MOST_MEMBERS } from './shapley.js'

/** Two choices of policies, and every mixture of them lever by lever. */
export interface LeverMix {
  /** Names of the levers, or groups of them, in which the choices differ. */
  readonly levers: readonly string[]
  /** The scenario with one player, whose policies are the mixtures; policy `i` has the levers of the second choice whose bits are set in i. */
  readonly scenario: Scenario
  readonly choices: readonly PolicyChoice[]
}

const PLAYER = 'levers'

/**
 * Mixes two choices of policies.
 * @param groupOf the group of a lever's element; its own name unless said, or the name without its brackets when there
 *   would be more than can be mixed
 * @throws RangeError when there are too many groups all the same, or a policy is not one of its player's
 */
export function mixLevers(
  scenario: Scenario,
  from: PolicyChoice,
  to: PolicyChoice,
  groupOf?: (lever: string) => string,
): LeverMix {
  const [before, after] = [movesByLever(scenario, from), movesByLever(scenario, to)]
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    (lever) => JSON.stringify(before.get(lever)) !== JSON.stringify(after.get(lever)),
  )
  const base = (lever: string) => lever.replace(/\[.*$/, '')
  const group = groupOf ?? (differing.length > MOST_MEMBERS ? base : (lever: string) => lever)
  const levers = [...new Set(differing.map(group))]
  if (levers.length > MOST_MEMBERS) {
    throw new RangeError(`${levers.length} levers are more than ${MOST_MEMBERS}: put some of them together`)
  }
  const policies = Array.from({ length: 1 << levers.length }, (_, set): Policy => {
    const isAfter = (lever: string) => (set >> levers.indexOf(group(lever))) % 2 === 1
    const moves = [
      ...[...before].flatMap(([lever, own]) => (differing.includes(lever) && isAfter(lever) ? [] : own)),
      ...[...after].flatMap(([lever, own]) => (differing.includes(lever) && isAfter(lever) ? own : [])),
    ]
    const settings = moves.filter((move) => 'slot' in move)
    const rules = moves.filter((move) => 'elements' in move)
    return { name: String(set), about: undefined, settings, rules }
  })
  const player = { name: PLAYER, label: PLAYER, about: undefined, default: undefined, policies }
  const kept = scenario.outcomes.filter(({ against }) => against.size === 0)
  return {
    levers,
    scenario: { ...scenario, players: [player], outcomes: kept, payoffs: undefined },
    choices: policies.map(({ name }) => ({ [PLAYER]: name })),
  }
}

/** What each lever does under a choice; one with rules goes by the name that its policy gives it. */
function movesByLever(
  scenario: Scenario,
  choice: PolicyChoice,
): ReadonlyMap<string, readonly (LeverSetting | LeverRule)[]> {
  const byLever = new Map<string, (LeverSetting | LeverRule)[]>()
  const policies = policiesOf(scenario, wholeChoice(scenario, choice))
  for (const move of policies.flatMap(({ settings, rules }) => [...settings, ...rules])) {
    const lever = 'slot' in move ? move.lever : move.name
    byLever.set(lever, [...(byLever.get(lever) ?? []), move])
  }
  return byLever
}
