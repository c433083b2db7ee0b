import type { Scenario, Simulation } from '@erosion/engine'
import { oneLine } from '../run/output/one-line.js'
import { policyNames } from '../study/output/policy-names.js'
import { playersOfChoices } from '../study/output/study-head.js'
import { seriesPicture } from './series-picture.js'
import { seriesTitle } from './series-title.js'

/** Series of single runs over time as SVG: a panel for each series, a line for each choice of policies. */
export function seriesFigure(scenario: Scenario, runs: readonly Simulation[]): string {
  const choices = runs.map(({ policies }) => policies)
  const { held } = playersOfChoices(choices)
  const around = Object.entries(held).map(([player, policy]) => `${player}: ${policy}`)
  const [first] = runs
  return seriesPicture({
    title: oneLine(scenario.title),
    about: [[runs.length === 1 ? 'A run at middle values' : 'Runs at middle values', ...around].join(' · ')],
    names: policyNames(choices).map(oneLine),
    panels: [...(first?.series.keys() ?? [])].map((name) => ({
      title: seriesTitle(scenario, name),
      times: [...(first?.times ?? [])],
      lines: runs.map(({ series }) => ({ values: series.get(name) ?? [] })),
    })),
  })
}
