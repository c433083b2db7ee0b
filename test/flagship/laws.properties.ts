import { describe, expect, it } from 'vitest'
import { inFutures } from './futures.js'

/** Shares add up through some hundred sums of at most six terms: 1e-13; a leak would be larger by far. */
const ROUNDING = 1e-11

const wholes = [
  ['lines of trade', 'max(line, max(state, abs(sum(patron, line_share[line, patron, state]) - 1)))'],
  ['routes', 'max(cargo, max(state, abs(sum(corridor, route[corridor, cargo, state]) - 1)))'],
  ['settlement', 'max(state, abs(sum(network, settlement[network, state]) - 1))'],
  ['offtake', 'max(state, abs(sum(patron, offtake[patron, state]) - 1))'],
  ['dependence shares', 'max(state, abs(sum(patron, dependence_share[patron, state]) - 1))'],
  ['channels', 'abs(sum(channel, channel_retention[channel]) - retention)'],
] as const

const shares = [
  ['trust', 'state, patron', 'trust[patron, state]'],
  ['line shares', 'state, patron, line', 'line_share[line, patron, state]'],
  ['integration', 'state', 'integration[state]'],
  ['security ties', 'state, patron', 'security_tie[patron, state]'],
  ['technology', 'state, patron', 'technology[patron, state]'],
  ['labour', 'state', 'labour_share[state]'],
  ['threat', 'state', 'threat[state]'],
  ['coercion', 'state', 'coercion[state]'],
] as const

const over = (fold: string, indices: string, term: string) =>
  indices.split(', ').reduce((inner, index) => `${fold}(${index}, ${inner})`, term)

/** Levers turned from nothing to their top, and what must rise. */
const levers = [
  {
    player: 'russia',
    what: 'a larger fund',
    lever: 'policy_offer[russia, general]',
    top: 5,
    measure: 'channel_retention[capital]',
  },
  {
    player: 'russia',
    what: 'arms and guarantees',
    lever: 'security_push[russia]',
    top: 2,
    measure: 'retention',
  },
  { player: 'russia', what: 'cheaper gas', lever: 'energy_discount', top: 0.5, measure: 'retention' },
  {
    player: 'russia',
    what: 'payment push',
    lever: 'network_push[eurasian, russia]',
    top: 1.5,
    measure: 'settlement[eurasian, kyrgyzstan]',
  },
  {
    player: 'us',
    what: 'minerals offers',
    lever: 'policy_offer[us, minerals]',
    top: 10,
    measure: 'regional_offtake[us]',
  },
  {
    player: 'us',
    what: 'export credit',
    lever: 'export_credit[us]',
    top: 8,
    measure: 'share[us, kazakhstan]',
  },
  {
    player: 'us',
    what: 'payment push',
    lever: 'network_push[western, us]',
    top: 3,
    measure: 'settlement[western, kyrgyzstan]',
  },
  {
    player: 'us',
    what: 'technology',
    lever: 'technology_push[us]',
    top: 1,
    measure: 'share[us, uzbekistan]',
  },
  { player: 'us', what: 'work for repeal', lever: 'repeal_effort', top: 1, measure: 'normal_trade' },
] as const

const quiet = { russia: 'watch', us: 'neglect', china: 'steady', five: 'multi-vector' }

/** What makes each try at all. */
const busy = { russia: 'target_retention: 1.5', us: 'engagement: 1' }

describe('in a thousand futures', () => {
  it('what is a whole stays whole, what is a share stays one, and dependence on all stays below one', async () => {
    const found = await inFutures({
      to: 2040,
      outcomes: Object.fromEntries([
        ...wholes.map(([name, error]) => [name, `maximum(${error})`]),
        ...shares.flatMap(([name, indices, term]) => [
          [`least ${name}`, `minimum(${over('min', indices, term)})`],
          [`most ${name}`, `maximum(${over('max', indices, term)})`],
        ]),
        ['least capital', 'minimum(min(state, min(sector, min(patron, capital[patron, sector, state]))))'],
        ['most dependence', 'maximum(max(state, sum(patron, dependence[patron, state])))'],
      ]),
      choices: [{ ...quiet, russia: 'restoration', us: 'network' }],
    })
    for (const [name] of wholes) expect(Math.max(...found(name)), name).toBeLessThan(ROUNDING)
    for (const [name] of shares) {
      expect(Math.min(...found(`least ${name}`)), name).toBeGreaterThanOrEqual(0)
      expect(Math.max(...found(`most ${name}`)), name).toBeLessThanOrEqual(1 + ROUNDING)
    }
    expect(Math.min(...found('least capital'))).toBeGreaterThanOrEqual(0)
    expect(Math.max(...found('most dependence'))).toBeLessThan(1)
  })

  it.each(Object.entries(busy))(
    'levers of %s act as they are meant to, and it pays',
    async (player, always) => {
      const own = levers.filter((law) => law.player === player)
      const rungs = own.map(
        ({ lever, top }, i) => `    top-${i}: { start: 2026, levers: { ${always}, '${lever}': ${top} } }\n`,
      )
      const found = await inFutures({
        to: 2031,
        outcomes: Object.fromEntries([
          ...own.map(({ measure }, i) => [`measure ${i}`, `at(${measure}, 2031)`]),
          ['paid', `at(cost[${player}], 2031)`],
        ]),
        choices: ['idle', ...own.map((_, i) => `top-${i}`)].map((policy) => ({ ...quiet, [player]: policy })),
        sections: `policies:\n  ${player}:\n    idle: { start: 2026, levers: { ${always} } }\n${rungs.join('')}`,
      })
      for (const [i, { what }] of own.entries()) {
        for (const outcome of [`measure ${i}`, 'paid']) {
          const [idle, turned] = [found(outcome), found(outcome, i + 1)]
          const against = turned.findIndex((value, future) => !(value > (idle[future] ?? NaN)))
          expect(against, `${what}: ${outcome}`).toBe(-1)
        }
      }
    },
  )
})
