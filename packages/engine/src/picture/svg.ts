/** Colours of pictures: legible on white, and apart for the colour-blind (Okabe and Ito 2008; Viridis is not needed for so few). */
export const inks = {
  text: '#1f2933',
  faint: '#7b8794',
  line: '#c8ced6',
  mark: '#0072b2',
  other: '#d55e00',
} as const

/** A picture on a white card, legible on light and dark pages. */
export function card(title: string, width: number, height: number, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeText(title)}" font-family="Helvetica, Arial, 'DejaVu Sans', sans-serif">`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10" fill="#ffffff" stroke="${inks.line}"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n')
}

/** How a text stands. */
export interface TextStyle {
  readonly size?: number
  readonly weight?: number
  readonly fill?: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** A line of text; its baseline is at y. */
export function textAt(x: number, y: number, text: string, style: TextStyle = {}): string {
  const { size = 13, weight = 400, fill = inks.text, anchor = 'start' } = style
  return `<text x="${place(x)}" y="${place(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escapeText(text)}</text>`
}

/** A straight line. */
export function lineAt(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): string {
  return `<line x1="${place(x1)}" y1="${place(y1)}" x2="${place(x2)}" y2="${place(y2)}" stroke="${stroke}" stroke-width="${width}"/>`
}

/** A coordinate with as many digits as a picture can show. */
export function place(value: number): string {
  return String(Math.floor(value * 100 + 0.5) / 100)
}

/** A text as it stands inside SVG. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** About how wide a text is, in units of its size: narrow letters and wide ones together. */
export function widthOf(text: string, size = 13): number {
  return text.length * size * 0.58
}
