import { runStudy, wasm, type StudyTable } from '@erosion/engine'
import { describe, expect, it } from 'vitest'
import { flagshipWith as withBase } from './flagship.js'

/** Laws of the flagship in a thousand futures, every uncertain number and table drawn; one kernel runs them all. */
const RUNS = 1000

/** Shares add up through some hundred sums of at most six terms: 1e-13; a leak would be larger by far. */
const ROUNDING = 1e-11

const head = (to: number) =>
  `time: { to: ${to}, step: 1/2, save: 1 }\nstudy: { runs: ${RUNS}, design: sobol, seed: laws }\n`

/** The flagship with nothing asked but this: a scenario of two stages, since what is asked adds to what was. */
function flagshipWith(top: string, outcomes: readonly string[]) {
  return withBase(`${top}outcomes:\n${outcomes.join('\n')}\n`, '../test/flagship/bare.yaml')
}

/** Numbers of one outcome under one policy of a player, a value a future. */
function column(table: StudyTable, outcome: string, player: string, policy: string): Float64Array {
  const choice = table.choices.findIndex((chosen) => chosen[player] === policy)
  const place = table.outcomes.indexOf(outcome)
  const values = table.values[choice]?.[place]
  if (!values) throw new RangeError(`no ${outcome} under ${policy}`)
  return Float64Array.from(values)
}

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
    const outcomes = [
      ...wholes.map(([name, error]) => `  ${name}: 'maximum(${error})'`),
      ...shares.flatMap(([name, indices, term]) => [
        `  least ${name}: 'minimum(${over('min', indices, term)})'`,
        `  most ${name}: 'maximum(${over('max', indices, term)})'`,
      ]),
      `  least capital: 'minimum(min(state, min(sector, min(patron, capital[patron, sector, state]))))'`,
      `  most dependence: 'maximum(max(state, sum(patron, dependence[patron, state])))'`,
    ]
    const scenario = flagshipWith(head(2040), outcomes)
    const table = await runStudy(scenario, {
      choices: [{ russia: 'restoration', us: 'network', china: 'steady', five: 'multi-vector' }],
      compile: wasm,
      chunk: 100,
    })
    expect(table.failed.length).toBe(0)
    const of = (name: string) => column(table, name, 'russia', 'restoration')
    for (const [name] of wholes) expect(Math.max(...of(name)), name).toBeLessThan(ROUNDING)
    for (const [name] of shares) {
      expect(Math.min(...of(`least ${name}`)), name).toBeGreaterThanOrEqual(0)
      expect(Math.max(...of(`most ${name}`)), name).toBeLessThanOrEqual(1 + ROUNDING)
    }
    expect(Math.min(...of('least capital'))).toBeGreaterThanOrEqual(0)
    expect(Math.max(...of('most dependence'))).toBeLessThan(1)
  })

  it('levers act as they are meant to, and their owner pays', async () => {
    for (const [player, always] of Object.entries(busy)) {
      const own = levers.filter((law) => law.player === player)
      const rungs = own.map(
        ({ lever, top }, i) => `    top-${i}: { start: 2026, levers: { ${always}, '${lever}': ${top} } }\n`,
      )
      const policies = `policies:\n  ${player}:\n    idle: { start: 2026, levers: { ${always} } }\n${rungs.join('')}`
      const outcomes = [
        ...own.map(({ measure }, i) => `  measure ${i}: 'at(${measure}, 2031)'`),
        `  paid: 'at(cost[${player}], 2031)'`,
      ]
      const table = await runStudy(flagshipWith(head(2031) + policies, outcomes), {
        choices: ['idle', ...own.map((_, i) => `top-${i}`)].map((policy) => ({ ...quiet, [player]: policy })),
        compile: wasm,
        chunk: 100,
      })
      for (const [i, { what }] of own.entries()) {
        for (const outcome of [`measure ${i}`, 'paid']) {
          const [idle, turned] = ['idle', `top-${i}`].map((policy) => column(table, outcome, player, policy))
          const against = turned?.findIndex((value, run) => !(value > (idle?.[run] ?? NaN))) ?? 0
          expect(against, `${what}: ${outcome} in future ${against}`).toBe(-1)
        }
      }
    }
  })
})
