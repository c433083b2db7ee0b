import { beforeAll, describe, expect, it } from 'vitest'
import { inFutures } from './futures.js'

const quiet = { russia: 'watch', us: 'neglect' }
const flooded = { russia: 'watch', us: 'flood' }
const crushed = { russia: 'crush', us: 'neglect' }

/** US offers of 3,000 bn a year, and ten times the coercion. */
const policies = `policies:
  us:
    flood:
      start: 2026
      levers: { engagement: 1, attention_floor: 1, 'policy_offer[us, sector]': 3000 }
  russia:
    crush: { start: 2026, levers: { target_retention: 1.1, coercion_ceiling: 10 } }
`

/** An event that comes within months and lasts. */
const forever = '{ hazard: 20, lasts: 100 }'

/** Late enough for every mechanism to have been at work for years. */
const END = 2031

const states = ['kazakhstan', 'uzbekistan', 'kyrgyzstan', 'tajikistan', 'turkmenistan']

/** The first future in which a law does not hold, -1 where there is none. */
function against(holds: (future: number) => boolean, futures: readonly number[]): number {
  return futures.findIndex((_, future) => !holds(future))
}

/** Expects one number to be below another in every future. */
function expectBelow(lower: readonly number[], upper: readonly number[], words: string): void {
  expect(lower.length).toBe(1000)
  const future = against((i) => (lower[i] ?? NaN) < (upper[i] ?? NaN), lower)
  expect(future, `${words}: ${lower[future]} is not below ${upper[future]}`).toBe(-1)
}

/** What is asked of every future, with and without a disturbance. */
const outcomes = {
  capital: `at(channel_dependence[capital, us, kazakhstan], ${END})`,
  offtake: `at(regional_offtake[us], ${END})`,
  retention: `at(retention, ${END})`,
  intermediary: `at(intermediary, ${END})`,
  ...Object.fromEntries(
    states.flatMap((state) => [
      [`trade of ${state}`, `at(share[russia, ${state}], ${END})`],
      [`labour of ${state}`, `at(labour_share[${state}], ${END})`],
      [`trust of ${state}`, `at(trust[russia, ${state}], ${END})`],
      [`way of ${state}`, `at(route[northern, dry, ${state}], ${END})`],
      [`settlement of ${state}`, `at(settlement[eurasian, ${state}], ${END})`],
      [`re-exports of ${state}`, `at(reexport[${state}], ${END})`],
    ]),
  ),
}

/** The names of what is asked that begin with one of some words. */
const asked = (...words: string[]) =>
  Object.keys(outcomes).filter((name) => words.includes(name.split(' ')[0] ?? ''))

type Found = Awaited<ReturnType<typeof inFutures>>

describe('extreme conditions, in a thousand futures', () => {
  /** Without a disturbance, under each of the three. */
  let usual: Found

  const disturbed = (choices: readonly Record<string, string>[], events: string) =>
    inFutures({ to: END, outcomes, choices, sections: `${policies}events:\n${events}` })

  beforeAll(async () => {
    usual = await inFutures({ to: END, outcomes, choices: [quiet, flooded, crushed], sections: policies })
  }, 60_000)

  it('without growth, investment, adjustment and chance nothing moves', async () => {
    const slow = { adjustment_time: 1e15, political_time: 1e15, capital_life: 1e15 }
    const moved = (indices: string, series: string) =>
      `maximum(${indices
        .split(', ')
        .reduce((inner, index) => `max(${index}, ${inner})`, `abs(${series} - initial(${series}))`)})`
    const movements = {
      'lines of trade': moved('line, patron, state', 'line_share[line, patron, state]'),
      routes: moved('corridor, cargo, state', 'route[corridor, cargo, state]'),
      settlement: moved('network, state', 'settlement[network, state]'),
      dependence: moved('patron, state', 'dependence[patron, state]'),
    }
    const found = await inFutures({
      to: END,
      outcomes: movements,
      choices: [quiet],
      forced: { mass_growth: 0, gdp_growth: 0, investment_rate: 0, migrant_growth: 0, ...slow },
      sections: `noise:
  growth_shock[russia]: { white: { sd: 0 }, every: 1/2 }
  share_shock[russia, state]: { white: { sd: 0 }, every: 1 }
  share_shock[china, state]: { white: { sd: 0 }, every: 1 }
`,
    })
    // Six years of an adjustment of 1e15 years move a share by 6e-15 of itself; ten times that is room.
    for (const name of Object.keys(movements)) expect(Math.max(...found(name)), name).toBeLessThan(6e-14)
  })

  it('floods of money give the US most of foreign capital, and more of the mines', () => {
    expect(Math.min(...usual('capital', 1))).toBeGreaterThan(0.5)
    expectBelow(usual('offtake', 0), usual('offtake', 1), 'offtake of the US')
    expectBelow(usual('retention', 1), usual('retention', 0), 'retention')
  })

  it('ten times the coercion costs trust in every state, and never all of it', () => {
    for (const name of asked('trust')) {
      expect(Math.min(...usual(name, 2)), name).toBeGreaterThan(0)
      expectBelow(usual(name, 2), usual(name, 0), name)
    }
  })

  // Retention itself may rise: trade that leaves Russia goes to third countries, and part of it crosses Russia.
  it('a Russia that shrinks by a fifth each year loses trade and labour in every state', async () => {
    const shrunk = await inFutures({
      to: END,
      outcomes,
      choices: [quiet],
      sections: `noise: { 'growth_shock[russia]': null }\nevents: { 'growth_shock[russia]': { hazard: 20, lasts: 100, value: -0.2 } }\n`,
    })
    for (const name of asked('trade', 'labour')) expectBelow(shrunk(name), usual(name), name)
  })

  it('incidents everywhere cost trust in every state, and Russia its place as intermediary', async () => {
    const incidents = states.map((state) => `  incident[${state}]: ${forever}\n`).join('')
    const closed = await disturbed([quiet, crushed], incidents)
    for (const name of asked('trust', 'intermediary')) expectBelow(closed(name, 1), usual(name, 2), name)
    // Where there is no threat there is nothing to act on: not a bit moves.
    for (const name of Object.keys(outcomes)) expect(closed(name, 0), name).toEqual(usual(name, 0))
  })

  // One state alone: incidents elsewhere empty the ways through Russia, which draws the trade of those left in peace.
  it('an incident in a state turns its trade from the ways through Russia', async () => {
    const closed = await disturbed([crushed], `  incident[uzbekistan]: ${forever}\n`)
    expectBelow(closed('way of uzbekistan'), usual('way of uzbekistan', 2), 'way')
    expectBelow(closed('trust of uzbekistan'), usual('trust of uzbekistan', 2), 'trust')
  })

  it('a snapback loses Eurasian settlement and re-exports in every state', async () => {
    const snapped = await disturbed([quiet], `  snapback: ${forever}\n`)
    for (const name of asked('settlement', 're-exports')) expectBelow(snapped(name), usual(name), name)
  })

  it.each([1e-6, 2])(
    'corridors used to %d of their capacity keep every way within its bounds',
    async (use) => {
      const over = (fold: string) =>
        `${fold}(state, ${fold}(cargo, ${fold}(corridor, route[corridor, cargo, state])))`
      const found = await inFutures({
        to: END,
        outcomes: { least: `minimum(${over('min')})`, most: `maximum(${over('max')})` },
        choices: [quiet],
        forced: { start_utilisation: use },
      })
      expect(Math.min(...found('least'))).toBeGreaterThan(0)
      expect(Math.max(...found('most'))).toBeLessThan(1)
    },
  )
})
