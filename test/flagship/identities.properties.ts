import { simulate, wasm, type Scenario } from '@erosion/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draws, overDraws } from './draws.js'
import { flagshipWith, QUICK } from './flagship.js'

/** Policies that set levers to what does nothing, beside those of the flagship. */
const scenario = flagshipWith(
  `${QUICK}
policies:
  us:
    empty-engagement:
      about: Engaged, but offers, relieves and pushes nothing.
      start: 2026
      levers: { engagement: 1, attention_floor: 0.7 }
    late: { start: 2041, levers: { engagement: 1, network_push[western, us]: 1 } }
  russia:
    no-target:
      about: Every instrument ready, nothing aimed at.
      start: 2026
      levers:
        target_retention: 0
        policy_offer[russia, minerals]: 5
        mandate_push: 1
        integration_push: 2
        coercion_ceiling: 1
        transit_rebate: 0.03
        energy_discount: 0.5
        security_push[russia]: 2
`.replace(/(network_push\[western, us\])/, "'$1'"),
)

/** Everything that could tell two runs apart, save the inner state of a player who does nothing. */
const watched = [
  'line_share',
  'route',
  'settlement',
  'capital',
  'dependence',
  'influence',
  'trust',
  'retention',
  'cost',
  'mandate',
]

const runs = overDraws(2)

function bitsOf(drawn: Scenario, policies: Record<string, string>): Map<string, Float64Array> {
  const run = simulate(drawn, { policies, series: watched, compile: wasm })
  expect(run.status).toEqual({ kind: 'ok' })
  return new Map(run.series)
}

describe('levers that do nothing change no bit, whatever the parameters', () => {
  it('US engagement without offers, credit or push equals neglect, but for what it costs', () => {
    fc.assert(
      fc.property(draws(scenario), fc.constantFrom('watch', 'restoration'), (drawn, russia) => {
        const [engaged, neglected] = ['empty-engagement', 'neglect'].map((us) =>
          bitsOf(drawn, { russia, us }),
        )
        expect(engaged?.get('cost[us]')?.at(-1)).toBeGreaterThan(0)
        // Standing diplomacy has a price, and does nothing else.
        for (const bits of [engaged, neglected]) bits?.delete('cost[us]')
        expect(engaged).toEqual(neglected)
      }),
      runs,
    )
  })

  it('a Russian target of zero equals watching, at no cost', () => {
    fc.assert(
      fc.property(draws(scenario), fc.constantFrom('neglect', 'network'), (drawn, us) => {
        const aimless = bitsOf(drawn, { russia: 'no-target', us })
        expect(aimless).toEqual(bitsOf(drawn, { russia: 'watch', us }))
        expect(Math.max(...(aimless.get('cost[russia]') ?? [NaN]))).toBe(0)
      }),
      runs,
    )
  })

  it('a policy that starts after the run equals none', () => {
    fc.assert(
      fc.property(draws(scenario), (drawn) => {
        expect(bitsOf(drawn, { russia: 'watch', us: 'late' })).toEqual(
          bitsOf(drawn, { russia: 'watch', us: 'neglect' }),
        )
      }),
      runs,
    )
  })

  it('tells policies apart that do something', () => {
    const watching = bitsOf(scenario, { russia: 'watch', us: 'neglect' })
    for (const us of ['deals', 'network'])
      expect(bitsOf(scenario, { russia: 'watch', us })).not.toEqual(watching)
  })
})
