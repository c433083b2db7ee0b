import { card, inks, place, textAt, widthOf } from './svg.js'

/** A table of numbers from 0 (worst) to 1 (best) as colours, each with what is written in it. */
export interface HeatMap {
  readonly title: string
  /** Lines below the title. */
  readonly about?: readonly string[]
  /** What the rows are, and what the columns are. */
  readonly rowsAre?: string
  readonly columnsAre?: string
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Row after row; null for an empty cell. One without a shade is plain text. */
  readonly cells: readonly (readonly ({
    readonly shade: number | null
    readonly text: string
    readonly isBest?: boolean
  } | null)[])[]
  readonly notes: readonly string[]
}

const HEIGHT = 28

/** Draws a heat map; the best cells have a frame, so that colour is not all there is. */
export function heatMap(map: HeatMap): string {
  const { title, about = [], rowsAre = '', columnsAre = '', rows, columns, cells, notes } = map
  const names = [rowsAre, ...rows].reduce((widest, name) => Math.max(widest, widthOf(name)), 60)
  const texts = cells.flat().map((cell) => widthOf(cell?.text ?? '', 12) + 20)
  const cellWidth = [...columns.map((name) => widthOf(name) + 18), ...texts].reduce(
    (a, b) => Math.max(a, b),
    74,
  )
  const [left, top] = [names + 32, 76 + about.length * 18 + (columnsAre === '' ? 0 : 20)]
  const written = [title, ...about, ...notes].map((text, i) => widthOf(text, i === 0 ? 15 : 12) + 40)
  const width = written.reduce((a, b) => Math.max(a, b), left + columns.length * cellWidth + 20)
  const bottom = top + rows.length * HEIGHT
  const parts = [
    textAt(20, 28, title, { size: 15, weight: 700 }),
    ...about.map((text, i) => textAt(20, 48 + i * 18, text, { size: 12, fill: inks.faint })),
    textAt(left - 12, top - 10, rowsAre, { anchor: 'end', weight: 700 }),
    textAt(left + (columns.length * cellWidth) / 2, top - 32, columnsAre, { anchor: 'middle', weight: 700 }),
    ...columns.map((name, j) => textAt(left + (j + 0.5) * cellWidth, top - 10, name, { anchor: 'middle' })),
    ...rows.map((name, i) => textAt(left - 12, top + (i + 0.5) * HEIGHT + 4, name, { anchor: 'end' })),
    ...cells.flatMap((row, i) =>
      row.flatMap((cell, j) => {
        if (!cell) return []
        const [x, y] = [left + j * cellWidth, top + i * HEIGHT]
        const frame = cell.isBest ? ` stroke="${inks.text}" stroke-width="2"` : ''
        const [cx, cy] = [x + cellWidth / 2, y + HEIGHT / 2 + 4]
        const ink = (cell.shade ?? 0) > 0.62 ? '#ffffff' : inks.text
        return [
          ...(cell.shade === null
            ? []
            : [
                `<rect x="${place(x + 1.5)}" y="${place(y + 1.5)}" width="${place(cellWidth - 3)}" height="${HEIGHT - 3}" rx="3" fill="${shadeOf(cell.shade)}"${frame}/>`,
              ]),
          textAt(cx, cy, cell.text, {
            size: 12,
            fill: ink,
            anchor: 'middle',
            weight: cell.isBest ? 700 : 400,
          }),
        ]
      }),
    ),
    ...notes.map((note, i) => textAt(20, bottom + 26 + i * 18, note, { size: 12, fill: inks.faint })),
  ]
  return card(title, Math.floor(width + 0.5), bottom + 20 + notes.length * 18 + 14, parts)
}

/** From nearly white to blue. */
function shadeOf(share: number): string {
  const mix = (pale: number, deep: number) => Math.floor(pale + (deep - pale) * share + 0.5)
  return `rgb(${mix(243, 8)},${mix(247, 81)},${mix(251, 156)})`
}
