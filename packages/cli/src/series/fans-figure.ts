import type { Spread } from '@erosion/engine'
import { oneLine } from '../run/output/one-line.js'
import { policyNames } from '../study/output/policy-names.js'
import { playersOfChoices } from '../study/output/study-head.js'
import type { Line } from './line-panel.js'
import { seriesPicture } from './series-picture.js'
import type { ShownSeries } from './series-over-runs.js'
import { seriesTitle } from './series-title.js'

/** Series over the runs of a study as SVG: a panel for each, median and 5 to 95 % for each choice of policies. */
export function fansFigure({ scenario, futures, series }: ShownSeries): string {
  const choices = series[0]?.choices ?? []
  const around = Object.entries(playersOfChoices(choices).held).map(
    ([player, policy]) => `${player}: ${policy}`,
  )
  return seriesPicture({
    title: oneLine(scenario.title),
    about: [[futures, ...around].join(' · '), 'Line: median; shaded: from 5 % to 95 % of futures.'],
    names: policyNames(choices).map(oneLine),
    panels: series.map(({ name, times, spreads }) => ({
      title: seriesTitle(scenario, name),
      times,
      lines: spreads.map(fan),
    })),
  })
}

function fan(spreads: readonly Spread[]): Line {
  const column = (end: 'low' | 'median' | 'high') => spreads.map((spread) => spread[end] ?? NaN)
  return { values: column('median'), band: { low: column('low'), high: column('high') } }
}
