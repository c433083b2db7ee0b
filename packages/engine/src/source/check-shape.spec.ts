import { describe, expect, it } from 'vitest'
import { arrayValue, equation, mapping, number, numberOrFraction, text } from '#core/shape'
import { z } from '#core/zod'
import { checkShape } from './check-shape.js'
import { readYaml } from './yaml.js'

const shape = mapping({
  title: text.optional(),
  method: z.enum(['euler', 'heun'], { error: 'euler or heun' }).optional(),
  step: numberOrFraction.optional(),
  levers: z
    .record(
      z.string(),
      z.union([number, mapping({ value: number, start: number.optional() })], {
        error: 'a number or a mapping',
      }),
      { error: 'a mapping' },
    )
    .optional(),
  outcomes: z
    .record(
      z.string(),
      z.union([equation, mapping({ equation, unit: text.optional() })], { error: 'an equation' }),
    )
    .optional(),
  size: arrayValue.optional(),
  parameters: z.record(z.string(), mapping({ unit: text, mid: arrayValue })).optional(),
})

const check = (yaml: string) => {
  const { root, issues } = readYaml(yaml, 'a.yaml')
  expect(issues).toEqual([])
  if (!root) throw new Error('no root')
  const { value, issues: found, removed } = checkShape(shape, root)
  const lines = found.map((issue) =>
    [issue.code, issue.path.join('/'), issue.nearest].filter(Boolean).join(' '),
  )
  return { value, lines, removed: removed.map((path) => path.join('/')), found }
}

describe('what fits', () => {
  it('is taken as it is', () => {
    const yaml =
      'title: a\nstep: 1/12\nlevers: { a: 1, b: { value: 2 } }\noutcomes: { x: a, y: { equation: 3 } }'
    expect(check(yaml)).toMatchObject({
      lines: [],
      removed: [],
      value: { title: 'a', step: '1/12', levers: { a: 1 } },
    })
  })
})

describe('one mistake', () => {
  it.each([
    ['tilte: a', 'unknown-key tilte title'],
    ['zzzzz: a', 'unknown-key zzzzz'],
    ['title: 5', 'wrong-shape title'],
    ['title:', 'wrong-shape title'],
    ['method: hoin', 'wrong-shape method heun'],
    ['method: 3', 'wrong-shape method'],
    ['step: 1/0x', 'wrong-shape step'],
    ['step: .nan', 'not-finite step'],
    ['levers: 5', 'wrong-shape levers'],
    ['levers: { a: x }', 'wrong-shape levers/a'],
    ['levers: { a: [1] }', 'wrong-shape levers/a'],
    ['levers: { a: .inf }', 'not-finite levers/a'],
    ['levers: { a: { value: .inf } }', 'not-finite levers/a/value'],
    ['levers: { a: { value: 1, strat: 2 } }', 'unknown-key levers/a/strat start'],
    ['levers: { a: { start: 2 } }', 'missing-key levers/a/value'],
    ['levers: { a: { vlaue: 2 } }', 'unknown-key levers/a/vlaue value'],
    ['outcomes: { x: "" }', 'wrong-shape outcomes/x'],
    ['outcomes: { x: { equation: [] } }', 'wrong-shape outcomes/x/equation'],
    ['outcomes: { x: { equation: .nan } }', 'not-finite outcomes/x/equation'],
    ['size: [1, x]', 'wrong-shape size/1'],
    ['size: [1, [2, .inf]]', 'not-finite size/1/1'],
    ['size: { a: { b: x } }', 'wrong-shape size/a/b'],
    ['size: true', 'wrong-shape size'],
    ['parameters: { g: { unit: m } }', 'missing-key parameters/g/mid'],
    ['parameters: { g: { unti: m, mid: 1 } }', 'unknown-key parameters/g/unti unit'],
  ])('%s', (yaml, line) => {
    expect(check(yaml).lines).toEqual([line])
  })
})

describe('several mistakes', () => {
  it('are told at once, in every branch', () => {
    const yaml =
      'tilte: a\nstep: x\nlevers: { a: { strat: 1, value: y, foo: 2 }, b: x, c: 3 }\nsize: [x, 1, [y]]'
    expect(check(yaml).lines.sort()).toEqual([
      'unknown-key levers/a/foo',
      'unknown-key levers/a/strat start',
      'unknown-key tilte title',
      'wrong-shape levers/a/value',
      'wrong-shape levers/b',
      'wrong-shape size/0',
      'wrong-shape size/2/0',
      'wrong-shape step',
    ])
  })

  it('in thousands of places take no longer than reading them', () => {
    const yaml = Array.from({ length: 10_000 }, (_, i) => `k${i}: 1`).join('\n')
    const before = performance.now()
    expect(check(yaml).lines).toHaveLength(10_000)
    // One copy of the mapping for each of them takes minutes.
    expect(performance.now() - before).toBeLessThan(30_000)
  })
})

describe('what is left', () => {
  it('is everything that fits, less the mapping that lacks a key and the list with a wrong item', () => {
    const yaml = `title: a
method: foo
levers: { a: 1, b: x, c: { value: 1, foo: 2 }, d: { start: 3 } }
outcomes: { x: 1, y: { unit: z } }
size: [1, x, 3]
parameters: { g: { unit: m, mid: [1, x] }, h: { unit: m, mid: 1 } }`
    const { value, removed } = check(yaml)
    expect(value).toEqual({
      title: 'a',
      levers: { a: 1, c: { value: 1 } },
      outcomes: { x: 1 },
      parameters: { h: { unit: 'm', mid: 1 } },
    })
    expect(removed.sort()).toEqual([
      'levers/b',
      'levers/c/foo',
      'levers/d',
      'method',
      'outcomes/y',
      'parameters/g',
      'parameters/g/mid',
      'size',
    ])
  })

  it('is nothing when the whole has another shape', () => {
    const { root } = readYaml('[1]', 'a.yaml')
    if (!root) throw new Error('no root')
    expect(checkShape(shape, root).value).toBeUndefined()
  })
})

describe('the words of an issue', () => {
  it('say what was found and what was expected', () => {
    expect(check('levers: { a: true }').found[0]).toMatchObject({
      found: 'true',
      expected: 'a number or a mapping',
    })
    expect(check('title: [a]').found[0]).toMatchObject({ found: 'a list', expected: 'text' })
    expect(check('title: { a: 1 }').found[0]).toMatchObject({ found: 'a mapping' })
    expect(check('title: ~').found[0]).toMatchObject({ found: 'nothing' })
    expect(check('foo: 1').found[0]).toMatchObject({
      found: 'foo',
      expected: 'one of title, method, step, levers, outcomes, size, parameters',
      onKey: true,
    })
  })
})

describe('a list whose items stand alone', () => {
  const listed = mapping({ list: z.array(mapping({ a: number })).optional(), other: arrayValue.optional() })
  const left = (yaml: string, separate?: readonly string[]) => {
    const { value, removed } = checkShape(listed, readYaml(yaml, 'file').root!, separate)
    return { value, removed }
  }
  const yaml = 'list: [{ a: 1 }, { b: 2 }, { a: x }, { a: 4 }]\nother: [1, x]'

  it('loses the wrong ones and keeps the rest', () => {
    expect(left(yaml, ['list'])).toEqual({
      value: { list: [{ a: 1 }, { a: 4 }] },
      removed: expect.arrayContaining([['list', 1], ['list', 2], ['other']]) as unknown,
    })
  })

  it('is lost as a whole when it is any other list', () => {
    expect(left(yaml).value).toEqual({})
  })
})
