import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runStudy } from '#batch/run-study'
import { adaptive } from '../../test/adaptive.js'
import { kernels } from '../../test/kernels.js'
import { changed, scenarioOf } from '../../test/planted.js'

const threshold = fc.integer({ min: 4, max: 19 }).map((twentieths) => twentieths / 20)

const rules = fc.record({
  when: threshold,
  until: threshold,
  delay: fc.integer({ min: 0, max: 6 }).map((quarters) => quarters / 4),
  coolDown: fc.integer({ min: 0, max: 6 }).map((quarters) => quarters / 4),
  total: fc.integer({ min: 0, max: 8 }),
  ramp: fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4),
})

type Rules = typeof rules extends fc.Arbitrary<infer T> ? T : never

const scenarioWith = ({ when, until, delay, coolDown, total, ramp }: Rules) =>
  scenarioOf(
    changed(
      [
        ['when: level < 0.8', `when: level < ${when}`],
        ['until: level > 0.9', `until: level > ${until}`],
        ['delay: 0.5', `delay: ${delay}`],
        ['cool down: 0.5', `cool down: ${coolDown}`],
        ['total: 3', `total: ${total}`],
        ['push: 1', `push: { value: 1, ramp: ${ramp} }`],
      ],
      adaptive,
    ),
  )

describe('levers with rules', () => {
  it('do the same, bit for bit, in every kernel, in futures side by side under all policies', async () => {
    await fc.assert(
      fc.asyncProperty(rules, async (drawn) => {
        const scenario = scenarioWith(drawn)
        const [plain, ...others] = await Promise.all(
          kernels.map(async ([, compile]) => (await runStudy(scenario, { compile })).values),
        )
        for (const other of others) expect(other).toEqual(plain)
      }),
      { numRuns: 12, seed: 20251106 },
    )
  })

  it('spend in every future no more than there is, at the price of that future', async () => {
    await fc.assert(
      fc.asyncProperty(rules, async (drawn) => {
        const scenario = scenarioWith({ ...drawn, ramp: 0 })
        const { outcomes, choices, values, drawn: names, draws } = await runStudy(scenario)
        const act = choices.findIndex(({ us, russia }) => us === 'act' && russia === 'hold')
        const column = (name: string) => values[act]?.[outcomes.indexOf(name)] ?? new Float64Array()
        const price = draws[names.indexOf('price')] ?? new Float64Array()
        for (const [run, spent] of column('us act: spent').entries()) {
          // Sums of at most forty terms of about 1.
          expect(spent).toBeCloseTo((price[run] ?? NaN) * (column('us act: time on')[run] ?? NaN), 12)
          const whole = spent + (column('us act gift: spent')[run] ?? NaN)
          expect(column('money')[run]).toBeCloseTo(whole, 12)
          // A billionth is what rounding is allowed.
          expect(whole).toBeLessThanOrEqual(drawn.total * (1 + 2e-9))
        }
      }),
      { numRuns: 8, seed: 20251107 },
    )
  })
})
