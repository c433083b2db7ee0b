import type { StudyResults } from '#batch/study-results'
import type { GameAnalysis } from '#game/analyse-game'
import type { Equilibrium } from '#game/equilibrium'
import { profileCount, shapeOf, type Game } from '#game/game'
import { pureEquilibria } from '#game/pure-equilibria'
import { hasSupport, type Support } from '#game/support-equilibrium'
import { resamplesAmong, resamplesOf } from '#sample/bootstrap'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import type { GameStudy } from './game-study.js'
import type { PayoffTable } from './payoff-table.js'

/**
 * How often equilibria of mean payoffs are found again when the runs are drawn again.
 * @param resamples how often they are
 */
export function samplingDoubt(
  game: Game,
  { mixed }: GameAnalysis,
  { kept, values }: PayoffTable,
  resamples: number,
  { runs, study }: StudyResults,
): Pick<GameStudy, 'sampling' | 'mixedSampling'> {
  const shape = shapeOf(game)
  const own = values.slice(0, shape.length)
  const found = new Float64Array(profileCount(shape))
  const equilibria = (mixed?.equilibria ?? []).filter(({ mix }) =>
    mix.some((shares) => supportOf(shares).length > 1),
  )
  const again = new Float64Array(equilibria.length)
  const drawn = resamplesOf(runs, resamples, study.seed, groupsOfDesign(study.design))
  const { samples } = resamplesAmong(drawn, kept)
  for (const sample of samples) {
    const means = own.map((player) => Float64Array.from(player, (profile) => meanOf(profile, sample)))
    for (const profile of pureEquilibria(shape, means)) found[profile] = (found[profile] ?? 0) + 1
    for (const [i, { mix }] of equilibria.entries()) {
      const [first = [], second = []] = mix.map(supportOf)
      if (hasSupport(means, shape[1] ?? 1, [first, second])) again[i] = (again[i] ?? 0) + 1
    }
  }
  return {
    sampling: [...found].map((times) => (samples.length > 0 ? times / samples.length : null)),
    mixedSampling: equilibria.map((equilibrium, i) => {
      const [first = [], second = []] = equilibrium.mix.map(supportOf)
      const isTold = first.length === second.length && samples.length > 0
      return { equilibrium, share: isTold ? (again[i] ?? 0) / samples.length : null }
    }),
  }
}

function supportOf(shares: Equilibrium['mix'][number]): Support {
  return shares.flatMap(({ over }, strategy) => (over > 0n ? [strategy] : []))
}

function meanOf(values: Float64Array, sample: Uint32Array): number {
  let total = 0
  for (const run of sample) total += values[run] as number
  return total / sample.length
}
