import { beforeAll, describe, expect, it } from 'vitest'
import { inFutures } from './futures.js'

/** Policies that set levers to what does nothing, beside those of the flagship. */
const policies = `policies:
  us:
    empty-engagement:
      about: Engaged, but offers, relieves and pushes nothing.
      start: 2026
      levers: { engagement: 1, attention_floor: 0.7 }
    late: { start: 2041, levers: { engagement: 1, 'network_push[western, us]': 1 } }
  russia:
    no-target:
      about: Every instrument ready, nothing aimed at.
      start: 2026
      levers:
        target_retention: 0
        'policy_offer[russia, minerals]': 5
        mandate_push: 1
        integration_push: 2
        coercion_ceiling: 1
        transit_rebate: 0.03
        energy_discount: 0.5
        'security_push[russia]': 2
`

const choices = [
  { russia: 'watch', us: 'neglect' },
  { russia: 'watch', us: 'empty-engagement' },
  { russia: 'watch', us: 'late' },
  { russia: 'no-target', us: 'neglect' },
  { russia: 'restoration', us: 'neglect' },
  { russia: 'restoration', us: 'empty-engagement' },
  { russia: 'watch', us: 'network' },
  { russia: 'no-target', us: 'network' },
] as const

const END = 2031

/** Sums that any part of the model moves; a bit of a term is a bit of the sum, but for chance. */
const watched = {
  trade: 'sum(line, sum(state, line_share[line, russia, state] * line_trade[line, state]))',
  routes: 'sum(cargo, sum(state, route[northern, cargo, state]))',
  settlement: 'sum(state, settlement[western, state])',
  capital: 'sum(patron, sum(sector, sum(state, capital[patron, sector, state])))',
  dependence: 'sum(patron, sum(state, dependence[patron, state]))',
  influence: 'sum(patron, sum(state, influence[patron, state]))',
  trust: 'sum(patron, sum(state, trust[patron, state]))',
  retention: 'retention',
  mandate: 'mandate',
}

const names = Object.keys(watched)

describe('levers that do nothing change no bit, in a thousand futures', () => {
  let found: Awaited<ReturnType<typeof inFutures>>

  beforeAll(async () => {
    found = await inFutures({
      to: END,
      outcomes: {
        ...Object.fromEntries(
          Object.entries(watched).map(([name, series]) => [name, `at(${series}, ${END})`]),
        ),
        'paid by Russia': `at(cost[russia], ${END})`,
        'paid by the US': `at(cost[us], ${END})`,
      },
      choices,
      sections: policies,
    })
  }, 60_000)

  const place = (russia: string, us: string) =>
    choices.findIndex((choice) => choice.russia === russia && choice.us === us)

  it.each(['watch', 'restoration'])(
    'US engagement without offers, credit or push equals neglect under %s, but for what it costs',
    (russia) => {
      const [engaged, neglected] = [place(russia, 'empty-engagement'), place(russia, 'neglect')]
      for (const name of names) expect(found(name, engaged), name).toEqual(found(name, neglected))
      // Standing diplomacy has a price, and does nothing else.
      expect(Math.min(...found('paid by the US', engaged))).toBeGreaterThan(0)
    },
  )

  it.each(['neglect', 'network'])('a Russian target of zero equals watching under %s, at no cost', (us) => {
    const [aimless, watching] = [place('no-target', us), place('watch', us)]
    for (const name of names) expect(found(name, aimless), name).toEqual(found(name, watching))
    expect(Math.max(...found('paid by Russia', aimless))).toBe(0)
  })

  it('a policy that starts after the run equals none', () => {
    for (const name of names) {
      expect(found(name, place('watch', 'late')), name).toEqual(found(name, place('watch', 'neglect')))
    }
  })

  it('tells policies apart that do something', () => {
    for (const name of names.filter((one) => one !== 'mandate')) {
      const [doing, neglected] = [place('watch', 'network'), place('watch', 'neglect')]
      expect(found(name, doing), name).not.toEqual(found(name, neglected))
    }
  })
})
