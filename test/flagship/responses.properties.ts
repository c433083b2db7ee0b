import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draws, overDraws } from './draws.js'
import { flagshipWith, last, QUICK, seriesOf } from './flagship.js'

/** Policies that differ in one lever only, from nothing to the top of the range worth exploring. */
function ladder(player: string, lever: string, levels: readonly number[], always: string): string {
  const rungs = levels.map(
    (value, i) => `    rung-${i}: { start: 2026, levers: { ${always}, '${lever}': ${value} } }`,
  )
  return `policies:\n  ${player}:\n${rungs.join('\n')}\n`
}

const runs = overDraws(2)

/** A response as small as rounding says nothing of its sign. */
const ROUNDING = 1e-12

interface Response {
  readonly what: string
  readonly player: string
  readonly lever: string
  readonly levels: readonly number[]
  readonly always: string
  readonly series: string
  readonly direction: 1 | -1
}

/** Above anything that coercion-free runs reach, so that Moscow always makes an effort. */
const russianAim = 'target_retention: 1.5'

const responses: readonly Response[] = [
  {
    what: 'a stronger Western payment push raises Western settlement',
    player: 'us',
    lever: 'network_push[western, us]',
    levels: [0, 0.5, 1.5, 3],
    always: 'engagement: 1',
    series: 'settlement[western, kyrgyzstan]',
    direction: 1,
  },
  {
    what: 'larger US minerals offers raise the US share of offtake',
    player: 'us',
    lever: 'policy_offer[us, minerals]',
    levels: [0, 1, 4, 10],
    always: 'engagement: 1',
    series: 'regional_offtake[us]',
    direction: 1,
  },
  {
    what: 'a larger Russian fund raises retention',
    player: 'russia',
    lever: 'policy_offer[russia, general]',
    levels: [0, 1, 3, 5],
    always: russianAim,
    series: 'retention',
    direction: 1,
  },
  {
    what: 'a stronger Eurasian payment push raises Eurasian settlement',
    player: 'russia',
    lever: 'network_push[eurasian, russia]',
    levels: [0, 0.5, 1, 1.5],
    always: russianAim,
    series: 'settlement[eurasian, kyrgyzstan]',
    direction: 1,
  },
  {
    what: 'more US export credit raises the US share of trade',
    player: 'us',
    lever: 'export_credit[us]',
    levels: [0, 1, 4, 8],
    always: 'engagement: 1',
    series: 'share[us, kazakhstan]',
    direction: 1,
  },
  {
    what: 'work for the repeal of Jackson–Vanik makes it likelier',
    player: 'us',
    lever: 'repeal_effort',
    levels: [0, 0.3, 1],
    always: 'engagement: 1',
    series: 'normal_trade',
    direction: 1,
  },
  {
    what: 'more US technology raises the US share of trade',
    player: 'us',
    lever: 'technology_push[us]',
    levels: [0, 0.3, 1],
    always: 'engagement: 1',
    series: 'share[us, uzbekistan]',
    direction: 1,
  },
  {
    what: 'more Russian arms and guarantees raise retention',
    player: 'russia',
    lever: 'security_push[russia]',
    levels: [0, 0.5, 1, 2],
    always: russianAim,
    series: 'retention',
    direction: 1,
  },
  {
    what: 'cheaper Russian gas raises retention',
    player: 'russia',
    lever: 'energy_discount',
    levels: [0, 0.2, 0.5],
    always: russianAim,
    series: 'retention',
    direction: 1,
  },
]

describe('responses are monotone, whatever the parameters', () => {
  it.each(responses)('$what', ({ player, lever, levels, always, series, direction }) => {
    const scenario = flagshipWith(QUICK + ladder(player, lever, levels, always))
    fc.assert(
      fc.property(draws(scenario), (drawn) => {
        const results = levels.map((_, i) => {
          const policies = { russia: 'watch', us: 'neglect', [player]: `rung-${i}` }
          return last(seriesOf(drawn, policies, [series]), series)
        })
        for (const [i, value] of results.slice(1).entries()) {
          expect((value - (results[i] ?? NaN)) * direction).toBeGreaterThan(-ROUNDING)
        }
        expect(((results.at(-1) ?? NaN) - (results[0] ?? NaN)) * direction).toBeGreaterThan(ROUNDING)
      }),
      runs,
    )
  })
})
