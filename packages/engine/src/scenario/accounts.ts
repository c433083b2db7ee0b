import type { Report } from '#core/issue'
import type { AccountSlots } from '#levers/lever-rule'
import type { Dimension, Variable } from '#model/declaration'
import type { ExpandedModel } from '#model/expanded'
import type { Model } from '#model/model'
import { dimensionless, type Unit } from '#expression/unit'
import { printUnit } from '#expression/print-unit'
import { moneyUnit } from './money-unit.js'
import type { RuleSource } from './rule-source.js'

/** What each account holds, and by which name equations of the scenario ask a player for it. */
const parts = {
  on: { name: 'levers_on', meaning: '1 while any lever with a rule of the player is on, else 0' },
  timeOn: { name: 'levers_time', meaning: 'how long any was on up to now' },
  spent: { name: 'levers_spent', meaning: 'money spent on them up to now' },
  timeRefused: { name: 'levers_held_off', meaning: 'how long any was refused up to now' },
  refused: { name: 'levers_refused', meaning: 'money that what was refused would have cost up to now' },
} as const

type Part = keyof typeof parts

const partNames = Object.keys(parts) as readonly Part[]

/** Names, besides those of the model, that equations of a scenario with rules may use, with their meaning. */
const accountNames: readonly { readonly name: string; readonly meaning: string }[] = Object.values(parts)

/** Levers that are accounted for together: those of a policy, and each with a trigger of its own. */
export interface AccountGroup {
  /** `russia erosion-management`, or `russia erosion-management push`. */
  readonly name: string
  readonly isPriced: boolean
  /** Whether any may be refused. */
  readonly isLimited: boolean
}

/** The accounts of a scenario. */
export interface Accounts {
  readonly groups: readonly AccountGroup[]
  /** A variable for each part of each group; those of players, over the dimension of players, behind them. */
  readonly variables: readonly Variable[]
  readonly players: readonly string[]
  /** False where the model has variables of those names. */
  readonly arePlayersAccounted: boolean
}

const noAccounts: Accounts = { groups: [], variables: [], players: [], arePlayersAccounted: false }

/** The variable of a part of a group. */
export function accountVariable({ variables }: Accounts, group: string, part: Part): Variable | undefined {
  return variables.find(({ name }) => name === groupVariable(group, part))
}

function groupVariable(group: string, part: Part): string {
  return `${group}: ${parts[part].name}`
}

/** The group of a lever. */
export function groupOf({ player, policy, lever, setting }: RuleSource): string {
  return setting.when === undefined ? `${player} ${policy}` : `${player} ${policy} ${lever}`
}

/** The accounts that the rules of a scenario need; a model with variables of their names goes without those of players. */
export function accountsOf(
  rules: readonly RuleSource[],
  players: readonly string[],
  model: Model,
  report: Report,
): Accounts {
  if (rules.length === 0) return noAccounts
  const money = moneyUnit(rules, model, report)
  const groups = [...new Set(rules.map(groupOf))].map((name): AccountGroup => {
    const own = rules.filter((rule) => groupOf(rule) === name)
    const isPriced = own.some(({ cost }) => cost !== undefined)
    const hasBudget = own.some(({ budgets }) => budgets.length > 0)
    return { name, isPriced, isLimited: hasBudget || rules.some(({ excludes }) => excludes.length > 0) }
  })
  const units: Record<Part, Unit | undefined> = {
    on: dimensionless,
    timeOn: model.timeUnit,
    timeRefused: model.timeUnit,
    ...{ spent: money, refused: money },
  }
  const make = (name: string, part: Part, over: readonly Dimension[]): Variable => ({
    ...{ kind: 'lever', name, path: ['policies'], source: undefined, symbol: undefined },
    indices: over.map((dimension) => ({ name: dimension.name, dimension })),
    unit: units[part],
    unitText: units[part] ? printUnit(units[part]) : '1',
    meaning: parts[part].meaning,
  })
  const arePlayersAccounted = !accountNames.some(({ name }) => model.variables.has(name))
  const dimension = { name: 'player', elements: players }
  return {
    groups,
    variables: [
      ...groups.flatMap(({ name }) => partNames.map((part) => make(groupVariable(name, part), part, []))),
      ...(arePlayersAccounted ? partNames.map((part) => make(parts[part].name, part, [dimension])) : []),
    ],
    players,
    arePlayersAccounted,
  }
}

/** Where a rule is accounted for: in its group, and with its player. */
export function accountSlots(
  rule: RuleSource,
  { players, arePlayersAccounted }: Accounts,
  { firstSlots }: ExpandedModel,
): readonly AccountSlots[] {
  const slotsOf = (nameOf: (part: Part) => string, place: number): AccountSlots => {
    const slot = (part: Part) => (firstSlots.get(nameOf(part)) ?? NaN) + place
    return {
      ...{ on: slot('on'), timeOn: slot('timeOn'), spent: slot('spent') },
      ...{ timeRefused: slot('timeRefused'), refused: slot('refused') },
    }
  }
  const own = slotsOf((part) => groupVariable(groupOf(rule), part), 0)
  const place = players.indexOf(rule.player)
  return arePlayersAccounted && place >= 0 ? [own, slotsOf((part) => parts[part].name, place)] : [own]
}
