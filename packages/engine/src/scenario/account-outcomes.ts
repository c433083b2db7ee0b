import type { Probe } from '#model/expand'
import { slotScalar } from '#model/scalar'
import type { Outcome } from '#outcome/outcome'
import { accountVariable, type AccountGroup, type Accounts } from './accounts.js'

/** What is told of a group of levers in every run, without being asked. */
interface Told {
  readonly name: string
  readonly part: Parameters<typeof accountVariable>[2]
  readonly reduction: 'first_when' | 'at'
  readonly meaning: string
  readonly isTold: (group: AccountGroup) => boolean
}

const told: readonly Told[] = [
  {
    ...{ name: 'first on', part: 'on', reduction: 'first_when', isTold: () => true },
    meaning: 'the first instant at which a lever is on',
  },
  {
    ...{ name: 'time on', part: 'timeOn', reduction: 'at', isTold: () => true },
    meaning: 'how long any lever is on',
  },
  {
    ...{ name: 'spent', part: 'spent', reduction: 'at', isTold: ({ isPriced }) => isPriced },
    meaning: 'money spent on the levers',
  },
  {
    ...{ name: 'time held off', part: 'timeRefused', reduction: 'at', isTold: ({ isLimited }) => isLimited },
    meaning: 'how long any lever is refused, for want of money or because of another',
  },
  {
    ...{ name: 'refused', part: 'refused', reduction: 'at' },
    isTold: ({ isPriced, isLimited }) => isPriced && isLimited,
    meaning: 'money that what was refused would have cost',
  },
]

/**
 * The outcomes in which levers with rules are accounted for, `russia erosion-management: first on`.
 * @param probes what they look at is added
 * @param last the last instant of a run
 * @param taken names of outcomes that a scenario asks for itself
 */
export function accountOutcomes(
  accounts: Accounts,
  probes: Probe[],
  last: number,
  taken: ReadonlySet<string>,
): readonly Outcome[] {
  return accounts.groups.flatMap((group) =>
    told.flatMap(({ name, part, reduction, meaning, isTold }): Outcome[] => {
      const variable = accountVariable(accounts, group.name, part)
      const title = `${group.name}: ${name}`
      if (!isTold(group) || !variable || taken.has(title)) return []
      const equation = { text: variable.name, tree: { kind: 'variable', variable, subscripts: [] } } as const
      const probe = probes.push({ name: title, isIntegrated: false, equation, path: ['policies'] }) - 1
      const first = reduction === 'at' ? last : 0
      return [
        {
          ...{ name: title, meaning, text: name, unitText: variable.unitText },
          ...{ better: new Map(), thresholds: [], costs: undefined, against: new Map() },
          measures: [{ reduction, probe, first, last, isBaseline: false }],
          value: slotScalar(0),
          isTime: reduction === 'first_when',
        },
      ]
    }),
  )
}
