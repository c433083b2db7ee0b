import { round, svgElement } from './svg.js'

/** Dashes of lines that are told apart without colour; the first is whole. */
const dashes = ['', '7 4', '2 3', '10 3 2 3', '5 2 1 2 1 2'] as const

/** The dashes of the line of the i-th of several things, as attributes. */
export function dashOf(i: number): Readonly<Record<string, string>> {
  const dash = dashes[i % dashes.length] ?? ''
  return dash === '' ? {} : { 'stroke-dasharray': dash }
}

/** The mark of the i-th of several things at a place: circle, square, triangle, diamond, told apart without colour. */
export function markAt(i: number, x: number, y: number, colour: string, size = 4): string {
  const [r, s] = [size, size * 0.9]
  const points = (pairs: readonly (readonly [number, number])[]) =>
    svgElement('polygon', {
      points: pairs.map(([dx, dy]) => `${round(x + dx)},${round(y + dy)}`).join(' '),
      fill: colour,
    })
  const shapes = [
    () => svgElement('circle', { cx: round(x), cy: round(y), r, fill: colour }),
    () => points([[-s, -s], [s, -s], [s, s], [-s, s]]), // prettier-ignore
    () => points([[0, -r * 1.2], [r * 1.1, r * 0.8], [-r * 1.1, r * 0.8]]), // prettier-ignore
    () => points([[0, -r * 1.3], [r * 1.1, 0], [0, r * 1.3], [-r * 1.1, 0]]), // prettier-ignore
  ] as const
  return (shapes[i % shapes.length] ?? shapes[0])()
}
