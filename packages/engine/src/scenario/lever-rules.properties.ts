import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runStudy } from '#batch/run-study'
import { simulate } from '../simulate.js'
import { adaptive } from '../../test/adaptive.js'
import { kernels } from '../../test/kernels.js'
import { changed, scenarioOf, type Change } from '../../test/planted.js'

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

const scenarioWith = ({ when, until, delay, coolDown, total, ramp }: Rules, ...others: readonly Change[]) =>
  scenarioOf(
    changed(
      [
        ['when: level < 0.8', `when: level < ${when}`],
        ['until: level > 0.9', `until: level > ${until}`],
        ['delay: 0.5', `delay: ${delay}`],
        ['cool down: 0.5', `cool down: ${coolDown}`],
        ['total: 3', `total: ${total}`],
        ['push: 1', `push: { value: 1, ramp: ${ramp} }`],
        ...others,
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

  it('that never fire change no bit, whatever else they say', () => {
    fc.assert(
      fc.property(rules, (drawn) => {
        // A level that decays and is pulled little stays above zero.
        const never = scenarioWith({ ...drawn, when: -1 }, ['when: level < 0.5', 'when: level < -2'])
        const [idle, plain] = ['act', 'nothing'].map((us) =>
          simulate(never, { policies: { us, russia: 'press' }, series: ['push', 'gift', 'pull', 'level'] }),
        )
        expect([...(idle?.series ?? [])]).toEqual([...(plain?.series ?? [])])
        expect(idle?.outcomes.get('us act: first on')).toBeNull()
        expect(idle?.outcomes.get('money')).toBe(0)
      }),
      { numRuns: 15, seed: 20251108 },
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
