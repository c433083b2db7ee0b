import { studyOf } from '#batch/study-program'
import type { LeverRule } from '#levers/lever-rule'
import { policiesOf, wholeChoice, type PolicyChoice } from '#scenario/policy-choice'
import type { LeverSetting, Policy, Scenario } from '#scenario/scenario'
import { drawOrders, type LeverOrder, type LeverSet } from './lever-orders.js'
import { MOST_MEMBERS } from './shapley.js'

/** Two choices of policies, and mixtures of them lever by lever. */
export interface LeverMix {
  /** Names of the levers, or groups of them, in which the choices differ. */
  readonly levers: readonly string[]
  /** The orders in which levers come; undefined when every mixture is there, so that all orders count. */
  readonly orders: readonly LeverOrder[] | undefined
  /** The scenario with one player, whose policies are the mixtures: none of the second choice first, all of it last. */
  readonly scenario: Scenario
  readonly choices: readonly PolicyChoice[]
}

/** How levers are mixed. */
export interface MixOptions {
  /** The group of a lever's element; its own name unless said. */
  readonly groupOf?: (lever: string) => string
  /** How many orders are drawn; all are taken unless said, or {@link USUAL_ORDERS} where levers are more than {@link MOST_MEMBERS}. */
  readonly orders?: number
}

/** Orders that are drawn where all are too many. */
export const USUAL_ORDERS = 32

const PLAYER = 'levers'

/**
 * Mixes two choices of policies: every mixture of up to {@link MOST_MEMBERS} levers, those on the way of drawn orders
 * where they are more.
 * @throws RangeError when a policy is not one of its player's
 */
export function mixLevers(
  scenario: Scenario,
  from: PolicyChoice,
  to: PolicyChoice,
  { groupOf = (lever) => lever, orders: wanted }: MixOptions = {},
): LeverMix {
  const [before, after] = [movesByLever(scenario, from), movesByLever(scenario, to)]
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    (lever) => JSON.stringify(before.get(lever)) !== JSON.stringify(after.get(lever)),
  )
  const levers = [...new Set(differing.map(groupOf))]
  const count = wanted ?? (levers.length > MOST_MEMBERS ? USUAL_ORDERS : undefined)
  const drawn = count === undefined ? undefined : drawOrders(levers.length, count, studyOf(scenario).seed)
  const policies = (drawn?.sets ?? everySet(levers.length)).map((set, mixture): Policy => {
    const isAfter = (lever: string) =>
      differing.includes(lever) && set[levers.indexOf(groupOf(lever))] === true
    const moves = [
      ...[...before].flatMap(([lever, own]) => (isAfter(lever) ? [] : own)),
      ...[...after].flatMap(([lever, own]) => (isAfter(lever) ? own : [])),
    ]
    const settings = moves.filter((move) => 'slot' in move)
    const rules = moves.filter((move) => 'elements' in move)
    return { name: String(mixture), about: undefined, settings, rules }
  })
  const player = { name: PLAYER, label: PLAYER, about: undefined, default: undefined, policies }
  const kept = scenario.outcomes.filter(({ against }) => against.size === 0)
  return {
    ...{ levers, orders: drawn?.orders },
    scenario: { ...scenario, players: [player], outcomes: kept, payoffs: undefined },
    choices: policies.map(({ name }) => ({ [PLAYER]: name })),
  }
}

/** Set i has the levers whose bits are set in i. */
function everySet(levers: number): readonly LeverSet[] {
  return Array.from({ length: 1 << levers }, (_, set) =>
    Array.from({ length: levers }, (__, lever) => (set >> lever) % 2 === 1),
  )
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
