/** What a panel shows: a cost by some size. */
export interface Curve {
  /** Of the horizontal axis. */
  readonly title: string
  /** Of the vertical axis. */
  readonly unit: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

const PANEL = { width: 300, height: 220, left: 64, top: 40, gap: 84 } as const

/**
 * Curves side by side, both axes logarithmic, so that what grows in proportion lies along the dashed line.
 * @returns the text of an SVG file
 */
export function growthFigure(curves: readonly Curve[]): string {
  const width = PANEL.left + curves.length * (PANEL.width + PANEL.gap)
  const height = PANEL.top + PANEL.height + 56
  const panels = curves.map((curve, i) => panel(curve, PANEL.left + i * (PANEL.width + PANEL.gap)))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    '<title>What it costs as models and studies grow</title>',
    `<rect width="${width}" height="${height}" fill="white"/>`,
    ...panels,
    `<text x="${PANEL.left}" y="${height - 8}" fill="#777">dashed: what grows in proportion, through the last point</text>`,
    '</svg>\n',
  ].join('\n')
}

function panel({ title, unit, points }: Curve, left: number): string {
  const x = scale(
    points.map((point) => point.x),
    left,
    left + PANEL.width,
  )
  const bottom = PANEL.top + PANEL.height
  const y = scale(
    points.map((point) => point.y),
    bottom,
    PANEL.top,
  )
  const first = points[0] ?? { x: 1, y: 1 }
  const last = points.at(-1) ?? first
  // The line of proportion goes through the last point, where fixed costs matter least.
  const begin = {
    x: Math.max(first.x, (last.x * y.low) / last.y),
    y: Math.max(y.low, (last.y * first.x) / last.x),
  }
  const at = (point: { readonly x: number; readonly y: number }) =>
    `${round(x.place(point.x))},${round(y.place(point.y))}`
  return [
    `<text x="${left}" y="${PANEL.top - 16}" font-weight="bold">${unit}, by ${title}</text>`,
    ...x.ticks.map((tick) => verticalLine(round(x.place(tick)), bottom, tick)),
    ...y.ticks.map((tick) => horizontalLine(left, round(y.place(tick)), tick)),
    `<path d="M${at(begin)} L${at(last)}" fill="none" stroke="#777" stroke-dasharray="4 4"/>`,
    `<polyline points="${points.map(at).join(' ')}" fill="none" stroke="#1f5f99" stroke-width="2"/>`,
    ...points.map((point) => circle(at(point))),
  ].join('\n')
}

function verticalLine(x: number, bottom: number, tick: number): string {
  return `<path d="M${x},${PANEL.top} V${bottom}" stroke="#ddd"/><text x="${x}" y="${bottom + 18}" text-anchor="middle">${tick}</text>`
}

function horizontalLine(left: number, y: number, tick: number): string {
  return `<path d="M${left},${y} h${PANEL.width}" stroke="#ddd"/><text x="${left - 6}" y="${y + 4}" text-anchor="end">${tick}</text>`
}

function circle(at: string): string {
  const [x, y] = at.split(',')
  return `<circle cx="${x}" cy="${y}" r="3.5" fill="#1f5f99"/>`
}

/** A logarithmic axis over whole powers of ten. */
function scale(values: readonly number[], begin: number, end: number) {
  const first = Math.floor(Math.log10(Math.min(...values)))
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))))
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(`1e${first + i}`))
  const place = (value: number) => begin + ((Math.log10(value) - first) / (last - first)) * (end - begin)
  return { ticks, place, low: Number(`1e${first}`) }
}

const round = (value: number): number => Math.round(10 * value) / 10
