import type { BackcastResult, Observation, Scenario } from '@erosion/engine'
import { escapeMarkup } from '../../escape-markup.js'
import { fanPanel, panelSize, type Panel } from './fan-panel.js'

/** Space around the panels, in pixels. */
const MARGIN = { left: 16, top: 64, right: 16, bottom: 34 }

const colours = { fan: '#2a5d8f', observed: '#b3361f' }

/**
 * A picture of a backcast as SVG: a panel for each series, one column a place, with median and fans of 50 and 90 %,
 * what was observed up to the last year of calibration (full dots) and what was given beyond it (rings, where there are any).
 */
export function fanFigure(scenario: Scenario, result: BackcastResult, past: readonly Observation[]): string {
  const { backcast } = result
  const places = [...new Set(backcast.series.map(({ place }) => place))]
  const subjects = [...new Set(backcast.series.map(({ what }) => what))]
  const [width, height] = [
    MARGIN.left + places.length * panelSize.width + MARGIN.right,
    MARGIN.top + subjects.length * panelSize.height + MARGIN.bottom,
  ]
  const described = backcast.series.map((_, series) => panelOf(result, past, series))
  const isHeldOut = described.some(({ given }) => given.length > 0)
  const panels = backcast.series.map(({ place, what }, series) => {
    const panel = described[series] as Panel
    const x = MARGIN.left + places.indexOf(place) * panelSize.width
    const y = MARGIN.top + subjects.indexOf(what) * panelSize.height
    return `<g transform="translate(${x} ${y})">\n${fanPanel(panel, colours)}\n</g>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      'font-family="Helvetica, Arial, sans-serif" font-size="12" fill="#222">',
    `<title>${escapeMarkup(scenario.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${MARGIN.left}" y="26" font-size="16" font-weight="bold">${escapeMarkup(scenario.title)}</text>`,
    `<text x="${MARGIN.left}" y="46" fill="#555">Shares in per cent; ${escapeMarkup(backcast.basis)}.</text>`,
    ...panels,
    legend(backcast.until, isHeldOut, height - 12),
    '</svg>',
    '',
  ].join('\n')
}

function panelOf(result: BackcastResult, past: readonly Observation[], series: number): Panel {
  const { backcast, fan, start, scored } = result
  const { until } = backcast
  const name = backcast.series[series]
  const seen = past.filter((one) => one.series === series && one.time <= until)
  const isKnown = (time: number) => seen.some((one) => one.time === time)
  return {
    title: `${capital(name?.what ?? '')} in ${capital(name?.place ?? '')}`,
    start,
    until,
    years: fan.years,
    samples: fan.samples[series] ?? [],
    known: seen.map(({ time, value }) => [time, value] as const),
    given: scored
      .filter((one) => one.series === series && !isKnown(one.time))
      .map(({ time, observed }) => [time, observed] as const),
  }
}

function legend(until: number, isHeldOut: boolean, y: number): string {
  const { fan, observed } = colours
  const later = [
    `<circle cx="396" cy="-4" r="3" fill="#fff" stroke="${observed}" stroke-width="1.5"/>`,
    '<text x="406">observed, held out</text>',
  ]
  return [
    `<g transform="translate(${MARGIN.left} ${y})">`,
    `<rect x="0" y="-9" width="18" height="9" fill="${fan}" fill-opacity="0.18"/><text x="24">90 %</text>`,
    `<rect x="72" y="-9" width="18" height="9" fill="${fan}" fill-opacity="0.45"/><text x="96">50 %</text>`,
    `<path d="M144 -4h18" stroke="${fan}" stroke-width="2"/><text x="168">median</text>`,
    `<circle cx="240" cy="-4" r="3" fill="${observed}"/><text x="250">observed up to ${until}</text>`,
    ...(isHeldOut ? later : []),
    '</g>',
  ].join('\n')
}

const capital = (word: string) => escapeMarkup(word.charAt(0).toUpperCase() + word.slice(1))
