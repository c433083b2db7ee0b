/** Influence of Russia and China at the start, in the order that is to be held against the FBIC index. */
import { table } from '../markdown.mjs'
import { capital, quiet, states } from './read-flagship.mjs'

/** @import { EngineSource } from '../engine-source.mjs' */
/** @import { readFlagship } from './read-flagship.mjs' */

/**
 * @param {EngineSource} engine
 * @param {ReturnType<typeof readFlagship>} scenario
 */
export function influenceTable({ simulate, wasm }, scenario) {
  const { series } = simulate(scenario, { policies: quiet, series: ['influence'], compile: wasm })
  const pairs = ['russia', 'china'].flatMap((patron) =>
    states.map((state) => ({
      words: `${capital(patron)} in ${capital(state)}`,
      value: series.get(`influence[${patron}, ${state}]`)?.[0] ?? NaN,
    })),
  )
  return table(
    ['rank', 'pair', 'influence in 2025'],
    pairs
      .sort((a, b) => b.value - a.value)
      .map(({ words, value }, i) => [`${i + 1}`, words, value.toFixed(4)]),
  )
}
