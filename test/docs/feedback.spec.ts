import { erosion } from '@erosion/engine'
import { describe, expect, test } from 'vitest'
import { drawFeedback, frame } from '../../scripts/docs/feedback-diagram.mjs'
import { links } from '../../scripts/docs/feedback/links.mjs'
import { loops } from '../../scripts/docs/feedback/loops.mjs'
import { boxes } from '../../scripts/docs/feedback/nodes.mjs'

/** All that computes a variable of the model, as one text. */
function equationsOf(name: string): string {
  const entries = Object.entries({ ...erosion.stocks, ...erosion.auxiliaries })
  const [, found] = entries.find(([key]) => key.replace(/\[.*/, '') === name) ?? []
  if (!found) throw new RangeError(`no equation computes ${name}`)
  return 'rate' in found ? `${found.initial} ${found.rate}` : `${found.equation}`
}

const reads = (reader: string, name: string) => new RegExp(`\\b${name}\\b`).test(equationsOf(reader))

describe('the picture is one of the model', () => {
  test.each(links.map((link) => [`${link.from} → ${link.to}`, link.through] as const))(
    'arrow %s: each variable along it reads the one before',
    (_, through) => {
      through.slice(1).forEach((reader, i) => {
        expect(reads(reader, through[i]!), `${reader} reads ${through[i]}`).toBe(true)
      })
    },
  )

  test('eight channels of dependence have an arrow each, two of them one together', () => {
    const arrows = links.filter(({ to, sign }) => to === 'dependence' && sign === '+')
    const read = equationsOf('channel_dependence')
    expect(arrows.map(({ through }) => through.at(-2)).filter((name) => read.includes(name!))).toHaveLength(7)
    expect(read).toContain('security_tie')
  })

  test.each(loops.map((loop) => [loop.name, loop] as const))(
    '%s closes, with the sign of its name',
    (name, { path }) => {
      const signs = path.map((from, i) => {
        const to = path[(i + 1) % path.length]
        const arrow = links.find((link) => link.from === from && link.to === to)
        expect(arrow, `${from} → ${to}`).toBeDefined()
        return arrow?.sign
      })
      const isBalancing = signs.filter((sign) => sign === '−').length % 2 === 1
      expect(isBalancing ? 'B' : 'R').toBe(name[0])
    },
  )
})

describe('the picture can be read', () => {
  const svg = drawFeedback()

  test('no text is smaller than 12 units', () => {
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
    expect(sizes.length).toBeGreaterThan(60)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
  })

  test('no two boxes, badges or words of badges lie on each other, and all are inside', () => {
    const halves = [
      ...boxes.map(({ id, x, y, width, height }) => ({ id, x, y, w: width / 2, h: height / 2 })),
      ...loops.map(({ name, label, at: [x, y] }) => ({
        id: name,
        x,
        y: y + 10,
        w: 3.6 * label.length,
        h: 25,
      })),
    ]
    for (const [i, a] of halves.entries()) {
      expect(a.x - a.w, a.id).toBeGreaterThan(frame.x)
      expect(a.x + a.w, a.id).toBeLessThan(frame.x + frame.width)
      expect(a.y - a.h, a.id).toBeGreaterThan(frame.y)
      expect(a.y + a.h, a.id).toBeLessThan(frame.y + frame.height)
      for (const b of halves.slice(i + 1)) {
        const overlap = Math.abs(a.x - b.x) < a.w + b.w && Math.abs(a.y - b.y) < a.h + b.h
        expect(overlap, `${a.id} and ${b.id}`).toBe(false)
      }
    }
  })

  test('it stands on a card of its own, so that dark pages do not shine through', () => {
    expect(svg).toContain('fill="#ffffff" stroke="#c8ced6"')
  })
})
