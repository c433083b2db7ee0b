import { escapeMarkup } from '../escape-markup.js'

/** A piece of SVG: an element with its attributes, and what stands inside it. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...inside: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
  const start = `<${name}${written.join('')}`
  return inside.length === 0 ? `${start}/>` : `${start}>${inside.join('\n')}</${name}>`
}

/** Text at a place. */
export function svgText(
  x: number,
  y: number,
  text: string,
  attributes: Readonly<Record<string, string | number>> = {},
): string {
  return svgElement('text', { x: round(x), y: round(y), ...attributes }, escapeMarkup(text))
}

/** A whole picture on white. */
export function svgPicture(width: number, height: number, title: string, inside: readonly string[]): string {
  const size = { width: round(width), height: round(height) }
  return `${svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      'font-family': 'Helvetica, Arial, sans-serif',
      'font-size': 12,
      fill: '#222',
    },
    svgElement('title', {}, escapeMarkup(title)),
    svgElement('rect', { ...size, fill: '#fff' }),
    ...inside,
  )}\n`
}

/** A coordinate to a hundredth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Colours that are told apart, also by those who see fewer. Source: Okabe and Ito 2008, Color Universal Design. */
const palette = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#444444'] as const

/** The colour of the i-th of several things. */
export function colourOf(i: number): string {
  return palette[i % palette.length] ?? '#444444'
}
