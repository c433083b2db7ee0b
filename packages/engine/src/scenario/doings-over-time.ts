import { valueAt } from '#levers/course'
import { endPolicy, postponePolicy, type Doings } from './move-policy.js'
import type { PolicyChoice } from './policy-choice.js'
import type { LeverSetting, Player, Scenario } from './scenario.js'
import { isMet, type Branching } from './tree.js'

/** A policy from a step on. */
interface Stretch {
  readonly policy: string | undefined
  readonly from: number
}

/**
 * What the levers do under a choice of policies and branches: each player holds its policy until a branch gives it
 * another, from the date of the branching on. A ramp of the new policy begins where the old one has left the lever.
 */
export function doingsOverTime(
  { players, tree, values }: Pick<Scenario, 'players' | 'tree' | 'values'>,
  choice: PolicyChoice,
): Doings {
  const taken = branchesTaken(tree, choice)
  const all = players.map((player) => {
    const stretches = taken.reduce<Stretch[]>(
      (before, { step, branch }) => {
        const next = branch.policies[player.name]
        return next === undefined || next === before.at(-1)?.policy
          ? before
          : [...before, { policy: next, from: step }]
      },
      [{ policy: choice[player.name] ?? player.default, from: -Infinity }],
    )
    return joinStretches(player, stretches, values)
  })
  const doings = {
    settings: all.flatMap(({ settings }) => settings),
    rules: all.flatMap(({ rules }) => rules),
  }
  return taken.reduce(applyChanges, doings)
}

type Taken = Pick<Branching, 'step'> & { readonly branch: Branching['branches'][number] }

function branchesTaken(tree: readonly Branching[], choice: PolicyChoice): readonly Taken[] {
  return tree.flatMap((branching): Taken[] => {
    const branch = branching.branches.find(({ name }) => name === choice[branching.name])
    return branch && isMet(branching, choice) ? [{ step: branching.step, branch }] : []
  })
}

function joinStretches(player: Player, stretches: readonly Stretch[], values: Float64Array): Doings {
  const nothing: Doings = { settings: [], rules: [] }
  return stretches.reduce<Doings>((before, { policy, from }, i) => {
    const own = player.policies.find(({ name }) => name === policy) ?? nothing
    const begun = from > -Infinity ? postponePolicy(own, from) : own
    const held = begun.settings.map((setting) => continueFrom(before.settings, setting, from, values))
    const end = stretches[i + 1]?.from
    const whole = { settings: held, rules: begun.rules }
    const stretch = end === undefined ? whole : endPolicy(whole, end)
    return {
      settings: [...before.settings, ...stretch.settings],
      rules: [...before.rules, ...stretch.rules],
    }
  }, nothing)
}

/** A setting whose ramp begins where the lever was a step before, when it begins with its stretch. */
function continueFrom(
  before: readonly LeverSetting[],
  setting: LeverSetting,
  from: number,
  values: Float64Array,
): LeverSetting {
  const earlier = before.findLast(({ slot, endStep }) => slot === setting.slot && endStep === from)
  if (!earlier || setting.startStep !== from) return setting
  return { ...setting, from: valueAt(earlier, values[setting.slot] ?? 0, from - 1) }
}

/** What a branch holds at a value, nobody else moves any more. */
function applyChanges(doings: Doings, { step, branch }: Taken): Doings {
  const slots = new Set(branch.changes.map(({ slot }) => slot))
  const isTouched = (slot: number) => slots.has(slot)
  const kept: Doings = {
    settings: doings.settings.filter(({ slot }) => !isTouched(slot)),
    rules: doings.rules.filter(({ elements }) => !elements.some(({ slot }) => isTouched(slot))),
  }
  const ended = endPolicy(
    {
      settings: doings.settings.filter(({ slot }) => isTouched(slot)),
      rules: doings.rules.filter(({ elements }) => elements.some(({ slot }) => isTouched(slot))),
    },
    step,
  )
  const held = branch.changes.map(({ name, slot, value }): LeverSetting => {
    return { lever: name, slot, value, startStep: step, later: [], endStep: undefined, rampSteps: 0 }
  })
  return {
    settings: [...kept.settings, ...ended.settings, ...held],
    rules: [...kept.rules, ...ended.rules],
  }
}
