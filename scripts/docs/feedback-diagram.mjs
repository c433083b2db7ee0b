/**
 * Draws docs/feedback.svg, the feedback structure of the flagship model as a causal loop diagram: a white card with
 * boxes, signed arrows and named loops, legible on light and dark pages.
 */
import { boxes, channels } from './feedback/nodes.mjs'
import { links } from './feedback/links.mjs'
import { loops } from './feedback/loops.mjs'
import { legend } from './feedback/legend.mjs'
import { badge, boxText, colours, curve, escape, mark, text } from './feedback/shapes.mjs'

/** @import { Box } from './feedback/nodes.mjs' */
/** @import { Link } from './feedback/links.mjs' */

/** The part of the plane that is drawn. */
export const frame = { x: -34, y: 36, width: 1202, height: 868 }

/** @returns {string} the picture as SVG */
export function drawFeedback() {
  const { x, y, width, height } = frame
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" font-family="Helvetica, Arial, 'DejaVu Sans', sans-serif">`,
    '<title id="title">Feedback structure of the flagship model</title>',
    `<desc id="description">${escape(loops.map(({ name, label }) => `${name} ${label}`).join(', '))}.</desc>`,
    `<defs>${arrowhead('plus', colours.plus)}${arrowhead('minus', colours.minus)}</defs>`,
    `<rect x="${x + 1}" y="${y + 1}" width="${width - 2}" height="${height - 2}" rx="14" fill="#ffffff" stroke="#c8ced6"/>`,
    ...links.map(drawLink),
    ...boxes.map(drawBox),
    ...links.map(drawSign),
    ...loops.map(badge),
    ...legend(866, 706),
    '</svg>',
  ]
  return `${parts.join('\n')}\n`
}

/**
 * @param {string} id
 * @param {string} colour
 */
function arrowhead(id, colour) {
  return `<marker id="${id}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 L10 5 L0 10 z" fill="${colour}"/></marker>`
}

/** @param {Box} box */
function drawBox(box) {
  const { x, y, width, height, group } = box
  const { fill, stroke } = colours[group]
  const outline = `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="9" fill="${fill}" stroke="${stroke}" stroke-width="${group === 'measure' ? 2.5 : 1.5}"/>`
  if (group !== 'measure') return outline + boxText(box)
  const top = y - height / 2
  const title = box.lines.map((line, i) => text(x, top + 26 + 19 * i, line, { size: 16, weight: 700 }))
  const names = channels.map((name, i) => text(x, top + 74 + 20 * i, name, { size: 15 }))
  return [outline, ...title, ...names].join('')
}

/** @param {Link} link */
function drawLink(link) {
  const { path } = curveOf(link)
  const [colour, head] = link.sign === '+' ? [colours.plus, 'plus'] : [colours.minus, 'minus']
  return [
    `<path d="${path}" fill="none" stroke="#ffffff" stroke-width="7"/>`,
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.8" marker-end="url(#${head})"/>`,
  ].join('')
}

/** @param {Link} link */
function drawSign(link) {
  const { at } = curveOf(link)
  const { point, normal } = at(nearTip(at))
  const colour = link.sign === '+' ? colours.plus : colours.minus
  const [x, y] = [point[0] + normal[0] * 11 * link.side, point[1] + normal[1] * 11 * link.side]
  const sign = text(x, y + 6, link.sign, { size: 18, weight: 700, fill: colour, halo: true })
  return link.isLate ? sign + mark(at(0.5)) : sign
}

/**
 * Where on a curve its sign stands: a little before the tip.
 * @param {ReturnType<typeof curve>['at']} at
 */
function nearTip(at) {
  const tip = at(1).point
  let t = 1
  while (t > 0.5 && Math.hypot(at(t).point[0] - tip[0], at(t).point[1] - tip[1]) < 22) t -= 0.005
  return t
}

/** @param {Link} link */
function curveOf({ from, to, out, into, pull }) {
  return curve(find(from), out, find(to), into, pull)
}

/** @param {string} id */
function find(id) {
  const box = boxes.find((candidate) => candidate.id === id)
  if (!box) throw new RangeError(`no box is called ${id}`)
  return box
}
