import { chunkRunner, planStudy, policyCombinations, taskOf, wasm, type Scenario } from '@erosion/engine'
import { interleave } from '../measure/interleave.js'
import { spreadOf, type Spread } from '../measure/percentile.js'
import { timeOnce } from '../measure/time-once.js'
import { atMost } from '../report/row.js'
import type { Section } from '../section.js'
import { calm } from '../study-workload.js'

/** What noise adds to a study: its paths are drawn, and what follows from it is computed at every step. */
export const noiseSection: Section = {
  name: 'noise',
  about: 'what process noise adds to a study under one choice of policies',
  run: async ({ scenario, effort }) => {
    const futures = effort.isQuick ? 8 : 48
    const noisy: Scenario = { ...scenario(), events: [] }
    const sides = [calm(noisy), noisy].map((each) => studyOfOneChoice(each, futures))
    const costs = await interleave(sides, effort)
    const spreads = costs.map((side) => spreadOf(side.map(({ cpu }) => (cpu * 1e3) / futures)))
    const [without, within] = spreads as [Spread, Spread]
    const noise = within.low / without.low - 1
    const unit = 'ms a run'
    return {
      rows: [
        { what: 'study without noise', ...without, unit },
        {
          what: 'study with noise',
          ...within,
          unit,
          result: `${(100 * noise).toFixed(1)} % more`,
          goal: atMost(100 * noise, 15, ' %'),
        },
      ],
      findings: { ratios: { noise } },
    }
  },
}

function studyOfOneChoice(scenario: Scenario, futures: number) {
  const choices = policyCombinations(scenario).slice(0, 1)
  const program = planStudy(scenario, { study: { runs: futures }, choices })
  const run = chunkRunner(program, wasm(scenario.expanded, taskOf(scenario)))
  return { round: () => Promise.resolve(timeOnce(() => void run(0, futures))) }
}
