/** The key to the picture. */
import { colours, mark, text } from './shapes.mjs'

/**
 * @param {number} x left
 * @param {number} y top
 * @returns {string[]}
 */
export function legend(x, y) {
  const row = (/** @type {number} */ i) => y + 26 * i
  const words = (/** @type {number} */ i, /** @type {string} */ said) =>
    text(x + 60, row(i) + 5, said, { size: 14, anchor: 'start' })
  const arrow = (/** @type {number} */ i, /** @type {'plus' | 'minus'} */ kind, /** @type {string} */ sign) =>
    `<path d="M${x} ${row(i)} L${x + 36} ${row(i)}" stroke="${colours[kind]}" stroke-width="1.8" marker-end="url(#${kind})"/>` +
    text(x + 46, row(i) + 6, sign, { size: 18, weight: 700, fill: colours[kind] })
  const swatch = (/** @type {number} */ i, /** @type {'russia' | 'rivals' | 'states'} */ group) =>
    `<rect x="${x + 4}" y="${row(i) - 9}" width="32" height="18" rx="5" fill="${colours[group].fill}" stroke="${colours[group].stroke}" stroke-width="1.5"/>`
  return [
    arrow(0, 'plus', '+'),
    words(0, 'moves the second the same way'),
    arrow(1, 'minus', '−'),
    words(1, 'moves the second the other way'),
    `<path d="M${x} ${row(2)} L${x + 36} ${row(2)}" stroke="${colours.minus}" stroke-width="1.8" marker-end="url(#minus)"/>`,
    mark({ point: [x + 16, row(2)], normal: [0, 1] }),
    words(2, 'noticed late'),
    text(x + 20, row(3) + 5, 'R  B', { size: 13, weight: 700 }),
    words(3, 'reinforcing, balancing loop'),
    swatch(4, 'russia'),
    words(4, 'Russia'),
    swatch(5, 'rivals'),
    words(5, 'rivals: US, China, EU, Türkiye'),
    swatch(6, 'states'),
    words(6, 'the five states and their ties'),
  ]
}
