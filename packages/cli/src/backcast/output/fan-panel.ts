/** One share over time: what was expected, and what was observed. */
export interface Panel {
  readonly title: string
  /** The year of the start, and the last year of calibration. */
  readonly start: number
  readonly until: number
  readonly years: readonly number[]
  /** For each year what was expected, smallest first. */
  readonly samples: readonly Float64Array[]
  /** Year and share of observations that calibration or the start may have used, and of all others. */
  readonly known: readonly (readonly [number, number])[]
  readonly given: readonly (readonly [number, number])[]
}

/** A panel with the space that it takes to its neighbours, in pixels. */
export const panelSize = { width: 216, height: 190 }

/** The plot inside a panel. */
const plot = { left: 30, top: 26, width: 172, height: 128 }

/** How many years before the start are shown. */
const BEFORE = 5

interface Colours {
  readonly fan: string
  readonly observed: string
}

/** A panel as SVG elements, its origin at the top left. */
export function fanPanel(panel: Panel, { fan, observed }: Colours): string {
  const { years, start, until, known, given } = panel
  const [first, last] = [start - BEFORE, Math.max(start + 1, ...years)]
  const shown = known.filter(([year]) => year >= first)
  const top = roundUp(
    Math.max(...panel.samples.map((one) => quantile(one, 0.95)), ...[...shown, ...given].map(([, y]) => y)),
  )
  const x = (year: number) => rounded(plot.left + ((year - first) / (last - first)) * plot.width)
  const y = (share: number) => rounded(plot.top + (1 - share / top) * plot.height)
  const at = (p: number) => years.map((year, i) => `${x(year)} ${y(quantile(panel.samples[i], p))}`)
  const origin = known.find(([year]) => year === start)
  const from = origin ? [`${x(start)} ${y(origin[1])}`] : []
  const band = (low: number, high: number, opacity: number) =>
    `<path d="M${[...from, ...at(high), ...at(low).reverse()].join('L')}Z" fill="${fan}" fill-opacity="${opacity}"/>`
  const dot = ([year, share]: readonly [number, number], style: string) =>
    `<circle cx="${x(year)}" cy="${y(share)}" r="2.6" ${style}/>`
  return [
    `<text x="${plot.left}" y="16" font-weight="bold">${panel.title}</text>`,
    ...[0, top / 2, top].map((share) => rule(y(share), `${rounded(100 * share)}`)),
    ...[first, start, last].map(
      (year) =>
        `<text x="${x(year)}" y="${plot.top + plot.height + 15}" text-anchor="middle" fill="#555">${year}</text>`,
    ),
    `<path d="M${x(until)} ${plot.top}V${plot.top + plot.height}" stroke="#999" stroke-dasharray="3 3"/>`,
    band(0.05, 0.95, 0.18),
    band(0.25, 0.75, 0.27),
    `<path d="M${[...from, ...at(0.5)].join('L')}" fill="none" stroke="${fan}" stroke-width="2"/>`,
    ...shown.map((one) => dot(one, `fill="${observed}"`)),
    ...given.map((one) => dot(one, `fill="#fff" stroke="${observed}" stroke-width="1.5"`)),
  ].join('\n')
}

function rule(y: number, label: string): string {
  return (
    `<path d="M${plot.left} ${y}h${plot.width}" stroke="#ddd"/>` +
    `<text x="${plot.left - 5}" y="${y + 4}" text-anchor="end" fill="#555">${label}</text>`
  )
}

/** The nearest of its values that has a share p of them below it. */
function quantile(sorted: Float64Array | undefined, p: number): number {
  return sorted?.[Math.round(p * (sorted.length - 1))] ?? 0
}

/** A share that has a round half, so that all three rules can be read. */
function roundUp(share: number): number {
  const steps = [0.02, 0.04, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8]
  return steps.find((step) => step >= share) ?? 1
}

const rounded = (value: number): number => Math.round(value * 10) / 10
