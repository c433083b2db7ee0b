import { postponePolicy } from '#scenario/move-policy'
import { findPlayer, findPolicy, policyCombinations, type PolicyChoice } from '#scenario/policy-choice'
import type { Policy, Scenario } from '#scenario/scenario'

/** Which policy of which player is tried with which starts. */
export interface TimingQuestion {
  readonly player: string
  readonly policy: string
  /** What it is held against: another policy of the player; doing nothing unless said. */
  readonly against?: string
  /** Steps of the grid at which it begins. */
  readonly starts: readonly number[]
  /** Levers of the policy that are postponed, as it calls them; the others begin when they do. All unless said. */
  readonly lever?: string
  /** Policies that other players hold. */
  readonly held?: PolicyChoice
}

/** A scenario in which a policy begins later and later, and the choices that show it. */
export interface TimingScenario {
  readonly scenario: Scenario
  /** For each combination of the other players: what they hold, and the choices without the policy and by its start. */
  readonly contexts: readonly TimingContext[]
}

export interface TimingContext {
  readonly others: PolicyChoice
  readonly never: PolicyChoice
  readonly starting: readonly PolicyChoice[]
}

/**
 * The scenario of a question of timing.
 * @throws RangeError when the scenario has no such player, policy or lever
 */
export function timingScenario(scenario: Scenario, question: TimingQuestion): TimingScenario {
  const { player: name, policy: policyName, against, starts, lever, held = {} } = question
  const player = findPlayer(scenario.players, name)
  const find = (wanted: string): Policy => findPolicy(player, wanted)
  const policy = find(policyName)
  const parts = splitPolicy(policy, lever)
  const variant = (label: string, own: Policy): Policy => ({ ...own, name: `${policyName} ${label}` })
  const never = against === undefined ? variant('never', parts.rest) : find(against)
  const later = starts.map((step) => variant(`from step ${step}`, joined(parts, step)))
  const added = against === undefined ? [never, ...later] : later
  const players = scenario.players.map((one) =>
    one === player ? { ...one, policies: [...one.policies, ...added] } : one,
  )
  const combinations = policyCombinations(scenario, { ...held, [name]: policyName })
  return {
    scenario: { ...scenario, players },
    contexts: combinations.map((choice) => ({
      others: Object.fromEntries(Object.entries(choice).filter(([key]) => key !== name)),
      never: { ...choice, [name]: never.name },
      starting: later.map((one) => ({ ...choice, [name]: one.name })),
    })),
  }
}

/** A policy in two: what is postponed, and the rest. */
function splitPolicy(policy: Policy, lever: string | undefined): { moving: Policy; rest: Policy } {
  const isMoving = (name: string) => lever === undefined || name === lever || name.startsWith(`${lever}[`)
  const part = (wanted: boolean): Policy => ({
    ...policy,
    settings: policy.settings.filter((one) => isMoving(one.lever) === wanted),
    rules: policy.rules.filter((one) => isMoving(one.name) === wanted),
  })
  const moving = part(true)
  if (lever !== undefined && moving.settings.length + moving.rules.length === 0)
    throw new RangeError(`${lever} is not a lever of ${policy.name}`)
  return { moving, rest: part(false) }
}

function joined({ moving, rest }: { moving: Policy; rest: Policy }, step: number): Policy {
  const later = postponePolicy(moving, step)
  return {
    ...rest,
    settings: [...rest.settings, ...later.settings],
    rules: [...rest.rules, ...later.rules],
  }
}
