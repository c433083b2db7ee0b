/** Shapes of the picture as SVG text: curves between boxes, lines of text, badges of loops. */

/** @import { Box } from './nodes.mjs' */
/** @import { Anchor } from './links.mjs' */
/** @import { Loop } from './loops.mjs' */

/** @typedef {readonly [x: number, y: number]} Point */

export const colours = {
  plus: '#1f6fb2',
  minus: '#b3261e',
  ink: '#1b2430',
  measure: { fill: '#fff6da', stroke: '#a37b00' },
  russia: { fill: '#e6effa', stroke: '#3f6ea5' },
  rivals: { fill: '#fbe9df', stroke: '#b0592b' },
  states: { fill: '#eef2ee', stroke: '#5d7364' },
}

const outward = { left: [-1, 0], right: [1, 0], top: [0, -1], bottom: [0, 1] }

/**
 * @param {Box} from
 * @param {Anchor} out
 * @param {Box} to
 * @param {Anchor} into
 * @param {readonly [number, number]} pull
 */
export function curve(from, out, to, into, pull) {
  const start = anchorPoint(from, out)
  const end = anchorPoint(to, into)
  const first = moved(start, out[0], pull[0])
  const second = moved(end, into[0], pull[1])
  const tip = moved(end, into[0], 2)
  const points = /** @type {const} */ ([start, first, second, tip])
  return {
    path: `M${show(start)} C${show(first)} ${show(second)} ${show(tip)}`,
    /** @param {number} t from 0 to 1 */
    at: (t) => ({ point: pointAt(points, t), normal: normalAt(points, t) }),
  }
}

/**
 * @param {Box} box
 * @param {Anchor} anchor
 * @returns {Point}
 */
function anchorPoint({ x, y, width, height }, [side, shift]) {
  if (side === 'left' || side === 'right') return [x + ((side === 'left' ? -1 : 1) * width) / 2, y + shift]
  return [x + shift, y + ((side === 'top' ? -1 : 1) * height) / 2]
}

/**
 * @param {Point} point
 * @param {Anchor[0]} side
 * @param {number} distance
 * @returns {Point}
 */
function moved([x, y], side, distance) {
  const [dx = 0, dy = 0] = outward[side]
  return [x + dx * distance, y + dy * distance]
}

/** @param {Point} point */
const show = ([x, y]) => `${round(x)} ${round(y)}`

/** @param {number} value */
const round = (value) => Math.round(value * 10) / 10

/**
 * @param {readonly [Point, Point, Point, Point]} points
 * @param {number} t
 * @returns {Point}
 */
export function pointAt([a, b, c, d], t) {
  const s = 1 - t
  const mix = (/** @type {0 | 1} */ i) =>
    s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i]
  return [mix(0), mix(1)]
}

/**
 * @param {readonly [Point, Point, Point, Point]} points
 * @param {number} t
 * @returns {Point} of length 1, to the left of the way
 */
function normalAt(points, t) {
  const before = pointAt(points, t - 0.01)
  const after = pointAt(points, t + 0.01)
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
  const length = Math.sqrt(dx * dx + dy * dy)
  return [dy / length, -dx / length]
}

/**
 * @param {number} x
 * @param {number} y base line
 * @param {string} words
 * @param {{ size?: number, weight?: number, fill?: string, anchor?: 'middle' | 'start', halo?: boolean }} [style]
 */
export function text(
  x,
  y,
  words,
  { size = 14, weight = 400, fill = colours.ink, anchor = 'middle', halo = false } = {},
) {
  const around = halo ? ' stroke="#ffffff" stroke-width="4" paint-order="stroke" stroke-linejoin="round"' : ''
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}"${around}>${escape(words)}</text>`
}

/** @param {Box} box */
export function boxText({ x, y, lines }) {
  const first = y + 5 - (lines.length - 1) * 9
  return lines.map((line, i) => text(x, first + 18 * i, line, { size: 15 })).join('')
}

/** @param {Loop} loop */
export function badge({ name, label, at: [x, y] }) {
  const colour = name.startsWith('B') ? '#4b5563' : '#7a4b00'
  const disc = `<circle cx="${x}" cy="${y}" r="14" fill="#ffffff" stroke="${colour}" stroke-width="1.6"/>`
  return [
    disc,
    text(x, y + 5, name, { size: 13, weight: 700, fill: colour }),
    text(x, y + 30, label, { size: 14, fill: colour, halo: true }),
  ].join('')
}

/**
 * Two short strokes across an arrow: time passes.
 * @param {{ point: Point, normal: Point }} place
 */
export function mark({ point: [x, y], normal: [nx, ny] }) {
  const stroke = (/** @type {number} */ shift) => {
    const [cx, cy] = [x - ny * shift, y + nx * shift]
    return `<path d="M${show([cx - nx * 8, cy - ny * 8])} L${show([cx + nx * 8, cy + ny * 8])}" stroke="${colours.minus}" stroke-width="2"/>`
  }
  return stroke(-3) + stroke(3)
}

/** @param {string} words */
export function escape(words) {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
