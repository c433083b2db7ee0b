import type { Scenario } from '@erosion/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draws, overDraws } from './draws.js'
import { flagshipWith, last, QUICK, seriesOf } from './flagship.js'

const runs = overDraws(2)

/** A draw with some numbers forced: a parameter or a disturbance by the name of its slot. */
function forced(scenario: Scenario, numbers: Readonly<Record<string, number>>): Scenario {
  const values = Float64Array.from(scenario.values)
  for (const [name, value] of Object.entries(numbers)) {
    const slot = scenario.expanded.slots.findIndex((candidate) => candidate.name === name)
    if (slot < 0) throw new Error(`no slot is called ${name}`)
    values[slot] = value
  }
  return { ...scenario, values }
}

const scenario = flagshipWith(`${QUICK}
policies:
  us:
    flood:
      start: 2026
      levers: { engagement: 1, attention_floor: 1, 'policy_offer[us, sector]': 3000 }
  russia:
    crush: { start: 2026, levers: { target_retention: 1.1, coercion_ceiling: 10 } }
`)

const quiet = { russia: 'watch', us: 'neglect' }
const growth = ['mass_growth', 'gdp_growth']
const speeds = ['adjustment_time', 'political_time']

function elementsOf(names: readonly string[], value: number): Record<string, number> {
  const slots = scenario.expanded.slots.filter(({ name }) => names.includes(name.replace(/\[.*/, '')))
  return Object.fromEntries(slots.map(({ name }) => [name, value]))
}

describe('extreme conditions, under random parameters', () => {
  it('without growth, investment and adjustment nothing moves', () => {
    const still = {
      ...elementsOf(growth, 0),
      ...elementsOf(['investment_rate', 'migrant_growth'], 0),
      ...elementsOf(speeds, 1e15),
      ...elementsOf(['capital_life'], 1e15),
    }
    fc.assert(
      fc.property(draws(scenario), (drawn) => {
        const series = seriesOf(forced(drawn, still), quiet, [
          'retention',
          'line_share',
          'route',
          'settlement',
          'dependence',
        ])
        // Fifteen years of an adjustment of 1e15 years move a share by 1.5e-14 of itself; ten times that is room.
        for (const values of series.values()) {
          for (const value of values) expect(Math.abs(value - (values[0] ?? NaN))).toBeLessThan(2e-13)
        }
      }),
      runs,
    )
  })

  it('US offers of 3,000 bn a year stay finite, and give the US most of foreign capital and mining', () => {
    fc.assert(
      fc.property(draws(scenario), (drawn) => {
        const names = ['channel_dependence[capital, us, kazakhstan]', 'regional_offtake[us]', 'retention']
        const flooded = seriesOf(drawn, { russia: 'watch', us: 'flood' }, names)
        const neglected = seriesOf(drawn, quiet, names)
        expect(last(flooded, 'channel_dependence[capital, us, kazakhstan]')).toBeGreaterThan(0.5)
        expect(last(flooded, 'regional_offtake[us]')).toBeGreaterThan(last(neglected, 'regional_offtake[us]'))
        expect(last(flooded, 'retention')).toBeLessThan(last(neglected, 'retention'))
      }),
      runs,
    )
  })

  it('ten times the coercion stays finite and leaves less trust in Russia', () => {
    fc.assert(
      fc.property(draws(scenario), (drawn) => {
        const crushed = seriesOf(drawn, { russia: 'crush', us: 'neglect' }, ['trust[russia, kazakhstan]'])
        const watched = seriesOf(drawn, quiet, ['trust[russia, kazakhstan]'])
        const [trust, untouched] = [crushed, watched].map((series) =>
          last(series, 'trust[russia, kazakhstan]'),
        )
        expect(trust).toBeGreaterThan(0)
        expect(trust).toBeLessThan(untouched ?? NaN)
      }),
      runs,
    )
  })

  // Retention itself may rise under some draws: trade that leaves Russia goes to third countries, and part of it
  // still crosses Russia. At middle values it falls.
  it('a Russia that shrinks by a fifth each year loses trade and labour', () => {
    const names = ['share[russia, uzbekistan]', 'labour_share[tajikistan]', 'retention']
    const both = (drawn: Scenario) =>
      [{ 'growth_shock[russia]': -0.2 }, {}].map((shock) => seriesOf(forced(drawn, shock), quiet, names))
    fc.assert(
      fc.property(draws(scenario), (drawn) => {
        const [shrinking = new Map(), usual = new Map()] = both(drawn)
        for (const name of names.slice(0, 2))
          expect(last(shrinking, name), name).toBeLessThan(last(usual, name))
      }),
      runs,
    )
    const [shrinking = new Map(), usual = new Map()] = both(scenario)
    expect(last(shrinking, 'retention')).toBeLessThan(last(usual, 'retention'))
  })

  it('incidents under threat lose transit and trust; a snapback loses Eurasian settlement and re-exports', () => {
    fc.assert(
      fc.property(draws(scenario), (drawn) => {
        const names = [
          'intermediary',
          'trust[russia, uzbekistan]',
          'settlement[eurasian, kyrgyzstan]',
          'reexport[kyrgyzstan]',
        ]
        const threatened = { russia: 'crush', us: 'neglect' }
        const incidents = elementsOf(['incident'], 1)
        const usual = seriesOf(drawn, threatened, names)
        const closed = seriesOf(forced(drawn, incidents), threatened, names)
        const snapped = seriesOf(forced(drawn, { snapback: 1 }), threatened, names)
        for (const name of names.slice(0, 2)) expect(last(closed, name)).toBeLessThan(last(usual, name))
        for (const name of names.slice(2)) expect(last(snapped, name)).toBeLessThan(last(usual, name))
        expect(seriesOf(forced(drawn, incidents), quiet, names)).toEqual(seriesOf(drawn, quiet, names))
      }),
      runs,
    )
  })

  it('corridors without limit and corridors long past theirs keep every route within its bounds', () => {
    fc.assert(
      fc.property(draws(scenario), fc.constantFrom(1e-6, 2), (drawn, utilisation) => {
        const routes = seriesOf(forced(drawn, elementsOf(['start_utilisation'], utilisation)), quiet, [
          'route',
        ])
        for (const [name, values] of routes) {
          expect(Math.min(...values), name).toBeGreaterThan(0)
          expect(Math.max(...values), name).toBeLessThan(1)
        }
      }),
      runs,
    )
  })
})
