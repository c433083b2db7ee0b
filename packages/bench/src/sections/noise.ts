import { chunkRunner, planStudy, policyCombinations, taskOf, wasm, type Scenario } from '@erosion/engine'
import { interleave } from '../measure/interleave.js'
import { spreadOf } from '../measure/percentile.js'
import { timeOnce } from '../measure/time-once.js'
import { atMost } from '../report/row.js'
import type { Section } from '../section.js'
import { CALM } from '../study-workload.js'

/** What noise adds to a study: its paths are drawn, and what follows from it is computed at every step. */
export const noiseSection: Section = {
  name: 'noise',
  about: 'what process noise adds to a study under one choice of policies',
  run: async ({ scenario, isQuick }) => {
    const futures = isQuick ? 8 : 64
    const sides = [scenario(CALM), scenario('events: null\n')].map((each) => studyOfOneChoice(each, futures))
    const costs = await interleave(sides, isQuick ? 3 : 25)
    const [calm, noisy] = costs.map((side) => spreadOf(side.map(({ cpu }) => (cpu * 1e3) / futures))) as [
      ReturnType<typeof spreadOf>,
      ReturnType<typeof spreadOf>,
    ]
    const noise = noisy.low / calm.low - 1
    const unit = 'ms a run'
    return {
      rows: [
        { what: 'study without noise', ...calm, unit },
        {
          what: 'study with noise',
          ...noisy,
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
  const program = planStudy(scenario, {
    study: { runs: futures },
    choices: policyCombinations(scenario).slice(0, 1),
  })
  const run = chunkRunner(program, wasm(scenario.expanded, taskOf(scenario)))
  return { round: () => Promise.resolve(timeOnce(() => void run(0, futures))) }
}
