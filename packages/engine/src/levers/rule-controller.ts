import type { Controller } from '#compile/controller'
import type { Grid } from '#compile/kernel'
import { Account } from './account.js'
import { Purse } from './budget.js'
import { amountOf, costOf } from './cost-of.js'
import { isUnderWay, valueAt } from './course.js'
import { doExclude } from './do-exclude.js'
import type { LeverRule } from './lever-rule.js'
import { TriggerClock } from './trigger.js'

/** A rule in one run. */
interface Acting {
  readonly rule: LeverRule
  readonly clock: TriggerClock | undefined
  readonly purses: readonly Purse[]
  readonly accounts: readonly Account[]
  readonly bases: readonly number[]
  readonly price: number
  /** The rules that may not act beside it. */
  readonly rivals: readonly number[]
}

type Set = (slot: number, value: number) => void

/**
 * Decides in one run what levers with rules do. At each instant a lever that its course and trigger want is granted,
 * unless one that excludes it is, or its purse lacks the price of the coming step; a lever that is not granted is at
 * its base. Levers that were on go first, then the order of the rules decides.
 */
export class RuleController implements Controller {
  private readonly all: readonly Acting[]
  private readonly accounts: readonly Account[]
  private granted: boolean[]

  constructor(
    rules: readonly LeverRule[],
    private readonly grid: Grid,
    values: Float64Array,
  ) {
    const purses = shared(
      rules.flatMap(({ budgets }) => budgets),
      ({ key }) => key,
      (budget) => new Purse(budget),
    )
    const accounts = shared(
      rules.flatMap((rule) => rule.accounts),
      ({ on }) => on,
      (slots) => new Account(slots),
    )
    this.accounts = [...accounts.values()]
    this.granted = rules.map(() => false)
    this.all = rules.map((rule, own) => ({
      rule,
      clock: rule.trigger && new TriggerClock(rule.trigger, rule.course.startStep),
      purses: rule.budgets.flatMap(({ key }) => purses.get(key) ?? []),
      accounts: rule.accounts.flatMap(({ on }) => accounts.get(on) ?? []),
      bases: rule.elements.map(({ slot }) => values[slot] ?? NaN),
      price: amountOf(rule.price, values),
      rivals: rules.flatMap((other, i) => (i !== own && doExclude(rule, other) ? [i] : [])),
    }))
  }

  act(n: number, set: Set): void {
    const before = this.granted
    for (const account of this.accounts) account.open(set)
    const order = [...this.all.keys()].sort((a, b) => Number(before[b]) - Number(before[a]))
    this.granted = before.map(() => false)
    for (const i of order) {
      const acting = this.all[i] as Acting
      const level = levelAt(acting, n)
      this.granted[i] = level !== undefined && this.decide(acting, level, n)
      const { elements } = acting.rule
      for (const [e, { slot }] of elements.entries()) {
        const base = acting.bases[e] as number
        set(slot, this.granted[i] && level ? (level[e] as number) : base)
      }
    }
    for (const account of this.accounts) account.close(n < this.grid.stepCount ? this.grid.step : 0, set)
  }

  see(n: number, read: (slot: number) => number): void {
    for (const { rule, clock } of this.all) {
      if (!rule.trigger) continue
      const { when, until } = rule.trigger
      clock?.see(n, read(when) !== 0, until !== undefined && read(until) !== 0)
    }
  }

  /** Grants or refuses what a lever wants for a step, and writes it down; nothing is paid after the last instant. */
  private decide(acting: Acting, level: readonly number[], n: number): boolean {
    const { rule, purses, accounts, bases, price, rivals } = acting
    const { stepCount, step } = this.grid
    const amount = costOf(price, level, bases, step)
    const charge = n < stepCount ? amount : 0
    const isFree = !rivals.some((rival) => this.granted[rival])
    if (!isFree || !(rule.isMandatory || purses.every((purse) => purse.has(n, amount)))) {
      for (const account of accounts) account.refuse(charge)
      return false
    }
    for (const purse of purses) purse.spend(n, charge)
    for (const account of accounts) account.grant(charge)
    return true
  }
}

/** What each element is to be at an instant; undefined when the lever is not to act. */
function levelAt({ rule, clock, bases }: Acting, n: number): readonly number[] | undefined {
  const { course } = rule
  if (!isUnderWay(course, n) || (clock && clock.since === undefined)) return undefined
  return bases.map((base) => valueAt(course, base, n, clock?.since))
}

/** One thing for each key, made of the first that has it. */
function shared<Key, From, To>(
  list: readonly From[],
  keyOf: (from: From) => Key,
  make: (from: From) => To,
): ReadonlyMap<Key, To> {
  const made = new Map<Key, To>()
  for (const item of list) if (!made.has(keyOf(item))) made.set(keyOf(item), make(item))
  return made
}
