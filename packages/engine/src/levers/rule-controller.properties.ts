import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LeverRule } from './lever-rule.js'
import { RuleController } from './rule-controller.js'

const grid = { from: 2025, step: 1 / 4, stepCount: 40 }
const COUNT = 3
/** Slots: levers, then accounts of each rule in five, then conditions in two. */
const accountsAt = (rule: number) => COUNT + 5 * rule
const conditionsAt = (rule: number) => COUNT + 5 * COUNT + 2 * rule
const slots = conditionsAt(COUNT)

const rules = fc
  .array(
    fc.record({
      value: fc.integer({ min: -4, max: 4 }),
      startStep: fc.integer({ min: -4, max: 20 }),
      length: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
      rampSteps: fc.integer({ min: 0, max: 6 }),
      isTriggered: fc.boolean(),
      coolDownSteps: fc.integer({ min: 0, max: 8 }),
      price: fc.integer({ min: 0, max: 5 }),
      total: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
      perPeriod: fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }),
      isShared: fc.boolean(),
      excludesNext: fc.boolean(),
    }),
    { minLength: COUNT, maxLength: COUNT },
  )
  .map((drawn) =>
    drawn.map((one, i): LeverRule => {
      const { value, startStep, length, rampSteps, price, total, perPeriod } = one
      const first = accountsAt(i)
      const own = { key: `${i}`, total, perPeriod, periodSteps: 4 }
      return {
        ...{ name: `lever ${i}`, player: 'us', policy: 'act', text: '', isMandatory: false },
        elements: [{ lever: `lever ${i}`, slot: i }],
        course: {
          ...{ value, startStep, rampSteps, later: [] },
          endStep: length === undefined ? undefined : startStep + length,
        },
        trigger: one.isTriggered
          ? {
              ...{ when: conditionsAt(i), until: conditionsAt(i) + 1 },
              ...{ delaySteps: 0, coolDownSteps: one.coolDownSteps },
            }
          : undefined,
        price: { amount: price },
        budgets: one.isShared
          ? [own, { key: 'all', total: 30, perPeriod: undefined, periodSteps: 4 }]
          : [own],
        excludes: one.excludesNext ? [(i + 1) % COUNT] : [],
        accounts: [
          { on: first, timeOn: first + 1, spent: first + 2, timeRefused: first + 3, refused: first + 4 },
        ],
      }
    }),
  )

const conditions = fc.infiniteStream(fc.boolean())

/** Every slot at every instant. */
function play(all: readonly LeverRule[], stream: Iterator<boolean>): Float64Array[] {
  const values = new Float64Array(slots)
  const controller = new RuleController(all, grid, values)
  return Array.from({ length: grid.stepCount + 1 }, (_, n) => {
    controller.act(n, (slot, value) => void (values[slot] = value))
    for (let i = 0; i < 2 * COUNT; i++) values[conditionsAt(0) + i] = stream.next().value ? 1 : 0
    if (n < grid.stepCount) controller.see(n, (slot) => values[slot] ?? NaN)
    return Float64Array.from(values)
  })
}

const at = (row: Float64Array | undefined, slot: number) => row?.[slot] ?? NaN

describe('a RuleController', () => {
  it('spends what levers cost while they are away from their bases, step by step', () => {
    fc.assert(
      fc.property(rules, conditions, (all, stream) => {
        const rows = play(all, stream)
        for (const [i, { price }] of all.entries()) {
          const amount = 'amount' in price ? price.amount : NaN
          let [spent, timeOn] = [0, 0]
          for (const row of rows) {
            // Multiples of 1/96 that add up to at most 200: exact to far more digits than these.
            expect(at(row, accountsAt(i) + 2)).toBeCloseTo(spent, 10)
            expect(at(row, accountsAt(i) + 1)).toBe(timeOn)
            spent += amount * Math.abs(at(row, i)) * grid.step
            timeOn += at(row, accountsAt(i)) * grid.step
          }
        }
      }),
      { numRuns: 50, seed: 20251106 },
    )
  })

  it('never spends more than a budget holds, in all or in a period', () => {
    fc.assert(
      fc.property(rules, conditions, (all, stream) => {
        const rows = play(all, stream)
        const spent = (rule: number, n: number) => at(rows[n], accountsAt(rule) + 2)
        const sharing = [...all.keys()].filter((i) => all[i]?.budgets.length === 2)
        const together = sharing.reduce((sum, i) => sum + spent(i, grid.stepCount), 0)
        // What rounding is allowed: a billionth.
        expect(together).toBeLessThanOrEqual(30 * (1 + 2e-9))
        for (const [i, { budgets }] of all.entries()) {
          const { total = Infinity, perPeriod = Infinity } = budgets[0] ?? {}
          expect(spent(i, grid.stepCount)).toBeLessThanOrEqual(total * (1 + 2e-9))
          for (let n = 4; n <= grid.stepCount; n += 4) {
            expect(spent(i, n) - spent(i, n - 4)).toBeLessThanOrEqual(perPeriod * (1 + 2e-9) + 1e-12)
          }
        }
      }),
      { numRuns: 150, seed: 20251107 },
    )
  })

  it('keeps levers that exclude each other from moving together, and lets the one that came first stay', () => {
    fc.assert(
      fc.property(rules, conditions, (all, stream) => {
        const rows = play(all, stream)
        for (const [i, { excludes }] of all.entries()) {
          const rival = excludes[0]
          if (rival === undefined) continue
          for (const row of rows) expect(at(row, accountsAt(i)) * at(row, accountsAt(rival))).toBe(0)
        }
      }),
      { numRuns: 100, seed: 20251108 },
    )
  })

  it('with money without end and no rivals does what course and trigger say, and refuses nothing', () => {
    fc.assert(
      fc.property(rules, conditions, (all, stream) => {
        const free = all.map((rule) => ({ ...rule, budgets: [], excludes: [] }))
        const rows = play(free, stream)
        for (const i of free.keys()) {
          expect(at(rows.at(-1), accountsAt(i) + 3)).toBe(0)
          expect(at(rows.at(-1), accountsAt(i) + 4)).toBe(0)
        }
        const untriggered = free.filter(({ trigger }) => !trigger)
        for (const { course, elements } of untriggered) {
          for (const [n, row] of rows.entries()) {
            const isOn = n >= course.startStep && n < (course.endStep ?? Infinity)
            const done = Math.min(1, course.rampSteps === 0 ? 1 : (n - course.startStep) / course.rampSteps)
            expect(at(row, elements[0]?.slot ?? NaN)).toBeCloseTo(isOn ? course.value * done : 0, 14)
          }
        }
      }),
      { numRuns: 100, seed: 20251109 },
    )
  })
})
