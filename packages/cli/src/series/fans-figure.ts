import type { Spread } from '@erosion/engine'
import { oneLine } from '../run/output/one-line.js'
import { policyNames } from '../study/output/policy-names.js'
import { playersOfChoices } from '../study/output/study-head.js'
import type { Line } from './line-panel.js'
import { seriesPicture } from './series-picture.js'
import type { ShownSeries } from './series-over-runs.js'
import { seriesTitle } from './series-title.js'

const BANDS = 'Line: median; shaded: from 5 % to 95 % of futures.'
const NO_BANDS = 'Line: median of futures; bands of so many combinations of policies would hide each other.'

/** Bands over each other that can be told apart. */
const MOST_BANDS = 4

/**
 * Series over the runs of a study as SVG: a panel for each, a median for each choice of policies, and where they are few
 * a band from 5 to 95 %.
 */
export function fansFigure({ scenario, futures, series }: ShownSeries): string {
  const choices = series[0]?.choices ?? []
  const isBanded = choices.length <= MOST_BANDS
  const around = Object.entries(playersOfChoices(choices).held).map(
    ([player, policy]) => `${player}: ${policy}`,
  )
  return seriesPicture({
    title: oneLine(scenario.title),
    about: [[futures, ...around].join(' · '), isBanded ? BANDS : NO_BANDS],
    names: policyNames(choices).map(oneLine),
    panels: series.map(({ name, times, spreads }) => ({
      title: seriesTitle(scenario, name),
      times,
      lines: spreads.map((own) => (isBanded ? fan(own) : { values: fan(own).values })),
    })),
  })
}

function fan(spreads: readonly Spread[]): Line {
  const column = (end: 'low' | 'median' | 'high') => spreads.map((spread) => spread[end] ?? NaN)
  return { values: column('median'), band: { low: column('low'), high: column('high') } }
}
