import { svgElement, svgPicture, svgText } from '../svg/svg.js'
import { lineLook, linePanel, panelSize, type LinePanel } from './line-panel.js'

/** Series over time: a panel for each, with the same lines in all. */
export interface SeriesPicture {
  readonly title: string
  /** Lines below the title. */
  readonly about: readonly string[]
  /** What each line is; a single one needs no name. */
  readonly names: readonly string[]
  readonly panels: readonly LinePanel[]
}

/** Pixels: around it all, of a line of text, of a letter, of the stroke in the legend. */
const [MARGIN, LINE, LETTER, STROKE] = [16, 18, 6.6, 34]

/** Panels beside each other. */
const BESIDE = 2

/** Draws series over time as SVG: two panels a row, the names of the lines above. */
export function seriesPicture({ title, about, names, panels }: SeriesPicture): string {
  const columns = Math.min(BESIDE, panels.length)
  const width = 2 * MARGIN + Math.max(columns, 1.4) * panelSize.width
  const legend = names.length > 1 ? legendOf(names, width) : { lines: 0, parts: [] }
  const top = 34 + (about.length + legend.lines) * LINE + 14
  const rows = Math.ceil(panels.length / BESIDE)
  return svgPicture(width, top + rows * panelSize.height + MARGIN, title, [
    svgText(MARGIN, 28, title, { 'font-size': 16, 'font-weight': 'bold' }),
    ...about.map((text, i) => svgText(MARGIN, 48 + i * LINE, text, { fill: '#555' })),
    svgElement('g', { transform: `translate(${MARGIN} ${48 + about.length * LINE})` }, ...legend.parts),
    ...panels.map((panel, i) => {
      const [x, y] = [i % BESIDE, Math.floor(i / BESIDE)]
      const at = `translate(${MARGIN + x * panelSize.width} ${top + y * panelSize.height})`
      return svgElement('g', { transform: at }, ...linePanel(panel))
    }),
  ])
}

/** The names with the looks of their lines, as many a row as there is room for. */
function legendOf(names: readonly string[], width: number): { lines: number; parts: readonly string[] } {
  const cell = STROKE + 36 + LETTER * names.reduce((most, { length }) => Math.max(most, length), 0)
  const beside = Math.max(1, Math.floor((width - 2 * MARGIN) / cell))
  const parts = names.flatMap((name, i) => {
    const [x, y] = [(i % beside) * cell, Math.floor(i / beside) * LINE]
    return [
      svgElement('path', { d: `M${x} ${y - 4}h${STROKE}`, fill: 'none', ...lineLook(i) }),
      svgText(x + STROKE + 8, y, name),
    ]
  })
  return { lines: Math.ceil(names.length / beside), parts }
}
