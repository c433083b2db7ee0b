import { describe, expect, it } from 'vitest'
import { renderIssues } from '#core/render-issue'
import { told } from '../../test/told.js'
import { follow, toPlain } from './located.js'
import { LARGEST_FILE, readYaml } from './yaml.js'

const plain = (text: string) => {
  const { root, issues } = readYaml(text, 'a.yaml')
  expect(issues).toEqual([])
  return root && toPlain(root)
}
const issuesOf = (text: string) => {
  const { root, issues } = readYaml(text, 'a.yaml')
  return {
    hasRoot: root !== undefined,
    told: issues.map((issue) => told(issue, new Map([['a.yaml', text]]))),
  }
}

describe('values', () => {
  it.each([
    ['a: 1', { a: 1 }],
    ['a: 1e3', { a: 1000 }],
    ['a: 0x10', { a: 16 }],
    ['a: 1_000', { a: '1_000' }],
    ['a: 1/12', { a: '1/12' }],
    ['a: .inf', { a: Infinity }],
    ['a: 1e999', { a: Infinity }],
    ['a: 12345678901234567890', { a: 12345678901234567000 }],
    ['a: yes', { a: 'yes' }],
    ['a: true', { a: true }],
    ['a: ~', { a: null }],
    ['a:', { a: null }],
    ['a: 2001-12-14', { a: '2001-12-14' }],
    ['a: "x\\ny"', { a: 'x\ny' }],
    ['a: |\n  x\n  y\n', { a: 'x\ny\n' }],
    ['a: >\n  x\n  y\n', { a: 'x y\n' }],
    ['a: !!str 5', { a: '5' }],
    ['? a\n: 1', { a: 1 }],
    ['{ a: [1, { b: 2 }] }', { a: [1, { b: 2 }] }],
    ['1: a\n.inf: b\ntrue: c\n: d', { '1': 'a', Infinity: 'b', true: 'c', null: 'd' }],
    ['<<: { a: 1 }', { '<<': { a: 1 } }],
    ['\uFEFFa: 1', { a: 1 }],
    ['a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['- 1\n-\n', [1, null]],
  ])('%j', (text, value) => {
    expect(plain(text)).toEqual(value)
  })
})

describe('places', () => {
  const text = 'first: 1\nlist:\n  - "two"\n  - { deep: three }\nsame: &same\n  x: 4\nagain: *same\n'
  const root = readYaml(text, 'a.yaml').root
  const slice = (...path: (string | number)[]) => {
    const span = follow(root, path)?.span
    expect(span?.file).toBe('a.yaml')
    return text.slice(span?.start, span?.end)
  }

  it('of values', () => {
    expect(slice('first')).toBe('1')
    expect(slice('list', 0)).toBe('"two"')
    expect(slice('list', 1, 'deep')).toBe('three')
    expect(slice('list', 1)).toBe('{ deep: three }')
  })

  it('of keys', () => {
    const list = follow(root, ['list', 1])
    const key = list?.kind === 'mapping' ? list.entries.get('deep')?.key : undefined
    expect(text.slice(key?.start, key?.end)).toBe('deep')
  })

  it('of what an alias stands for: where that was written', () => {
    expect(follow(root, ['again', 'x'])?.span).toEqual(follow(root, ['same', 'x'])?.span)
    expect(slice('again', 'x')).toBe('4')
  })
})

describe('aliases', () => {
  it('stand for the last anchor of their name before them', () => {
    expect(plain('a: &x 1\nb: *x\nc: &x 2\nd: *x')).toEqual({ a: 1, b: 1, c: 2, d: 2 })
    expect(plain('a: &a [&b 1]\nb: &b 2\nc: *a\nd: *b')).toEqual({ a: [1], b: 2, c: [1], d: 2 })
  })

  it.each([
    ['of nothing', 'a: *nothing', '1:4 syntax *nothing'],
    ['before its anchor', 'a: *x\nb: &x 1', '1:4 syntax *x'],
    ['inside what it names', 'a: &a [1, *a]', '1:11 syntax *a'],
    ['inside what it names, through another', 'a: &a\n  b: &b\n    c: *a', '3:8 syntax *a'],
    ['inside what it names, which is gone through twice', 'a: &a [*a]\nb: *a', '1:8 syntax *a'],
    ['as a key', 'a: &a b\n*a : c', '2:1 wrong-shape *a'],
  ])('%s', (_, text, line) => {
    expect(issuesOf(text).told).toEqual([line])
  })

  it('of two at once are told at once', () => {
    expect(issuesOf('a: *x\nb: *y').told).toEqual(['1:4 syntax *x', '2:4 syntax *y'])
  })

  it('that grow without measure are stopped', () => {
    const lines = ['a0: &a0 [1,1,1,1,1,1,1,1,1,1]']
    for (let i = 1; i < 30; i++) lines.push(`a${i}: &a${i} [${`*a${i - 1},`.repeat(10)}]`)
    expect(issuesOf(lines.join('\n')).told).toEqual(['1:1 too-large'])
  })

  it('that nest without measure are stopped', () => {
    const lines = ['a0: &a0 [1]']
    for (let i = 1; i < 300; i++) lines.push(`a${i}: &a${i} [*a${i - 1}]`)
    expect(issuesOf(lines.join('\n')).told).toEqual(['1:10 not-allowed'])
  })

  it('are followed in time that grows with their number', () => {
    const text = `a: &a 1\nb:\n${'  - *a\n'.repeat(10_000)}`
    const before = performance.now()
    expect(issuesOf(text).hasRoot).toBe(true)
    // Going through the document once for each of them takes minutes.
    expect(performance.now() - before).toBeLessThan(30_000)
  })
})

describe('keys', () => {
  it.each([
    ['a: 1\nb: 2\na: 3', '3:1 duplicate-key a'],
    ['a: 1\n"a": 3', '2:1 duplicate-key "a"'],
    ['1: a\n1.0: b', '2:1 duplicate-key 1.0'],
    ['x: { b: 1, c: 2, b: 3 }', '1:18 duplicate-key b'],
    ['__proto__: 1', '1:1 reserved-name __proto__'],
    ['a: { constructor: 1 }', '1:6 reserved-name constructor'],
    ['hasOwnProperty: 1', '1:1 reserved-name hasOwnProperty'],
    ['toString: 1', '1:1 reserved-name toString'],
    ['[a, b]: 1', '1:1 wrong-shape [a, b]'],
    ['{ a: b }: 1', '1:1 wrong-shape { a: b }'],
  ])('%j', (text, line) => {
    expect(issuesOf(text)).toEqual({ hasRoot: true, told: [line] })
  })

  it('that stand twice keep their first value, and names that only the second has', () => {
    const { root } = readYaml('a: { x: 1, y: 2 }\nb: 1\na: { y: 3, z: 4 }\nb: 2', 'a.yaml')
    expect(root && toPlain(root)).toEqual({ a: { x: 1, y: 2, z: 4 }, b: 1 })
  })

  it('that are the rest of an equation, cut off by a comma, are one mistake', () => {
    const text = '{ a: max(b, min(c, 0)), d: f(1, 2), e: f(3 }'
    const { root, issues } = readYaml(text, 'a.yaml')
    expect(root && toPlain(root)).toEqual({ a: 'max(b, min(c, 0))', d: 'f(1, 2)', e: 'f(3' })
    expect(issues.map((issue) => told(issue, new Map([['a.yaml', text]])))).toEqual([
      '1:6 syntax max(b',
      '1:28 syntax f(1',
    ])
  })

  it('without a value are keys elsewhere', () => {
    expect(plain('{ a: b, c }')).toEqual({ a: 'b', c: null })
    expect(plain('{ a: (b), c }')).toEqual({ a: '(b)', c: null })
    expect(plain('a: (b\nc:')).toEqual({ a: '(b', c: null })
    expect(plain('{ a: { b: 1 }, c }')).toEqual({ a: { b: 1 }, c: null })
  })

  it('that are reserved change no object', () => {
    const { root } = readYaml('__proto__: { polluted: 1 }\na: 1', 'a.yaml')
    expect(root && toPlain(root)).toEqual({ a: 1 })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('texts that cannot be read', () => {
  it.each([
    ['nothing', '', '1:1 syntax'],
    ['blanks', ' \n\t\n', '1:1 syntax'],
    ['comments', '# a\n# b\n', '1:1 syntax'],
    ['two documents', 'a: 1\n---\nb: 2', '2:1 syntax ---'],
    ['a tab as indentation', 'a:\n\tb: 1', '2:1 syntax'],
    ['a zero byte', 'a: \0', '1:1 syntax'],
    ['an unclosed quote', 'a: "b\nc: 1\n', '3:1 syntax'],
    ['an unclosed bracket', 'a: [1, 2\nb: 1', '2:1 syntax b'],
    ['a bracket too much', 'a: { b: 1 }}\nc: 2\nd: 3', '1:12 syntax }'],
    ['a missing colon', 'a: 1\nb\n  c: 2\n  d: 3', '2:1 syntax b'],
    ['a colon too much', 'a: b: c', '1:4 syntax'],
    ['an unknown escape', 'a: "\\q"', '1:5 syntax \\'],
    ['an unknown tag', 'a: !price 5', '1:4 syntax !price'],
    ['a reserved character', 'a: @b', '1:4 syntax @'],
  ])('%s', (_, text, line) => {
    const { hasRoot, told } = issuesOf(text)
    expect(hasRoot).toBe(false)
    expect(told.map((one) => one.slice(0, line.length))).toEqual([line])
  })

  it('say each fault of a value, one a line, when the structure is whole', () => {
    expect(issuesOf('a: "\\q \\q"\nb: !price 5\nc: @d').told.map((line) => line.split(' ')[0])).toEqual([
      '1:5',
      '2:4',
      '3:4',
    ])
  })

  it('are refused when they are too large', () => {
    expect(issuesOf('a'.repeat(LARGEST_FILE)).told).toEqual([])
    expect(issuesOf('a'.repeat(LARGEST_FILE + 1)).told).toEqual(['1:1 too-large'])
    expect(issuesOf('a: 1\n'.repeat(2_000_000)).told).toEqual(['1:1 too-large'])
  })
})

describe('nesting', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

  it('of 50 levels is read', () => {
    expect(issuesOf(nested(50))).toEqual({ hasRoot: true, told: [] })
  })

  // A call stack that ends inside a regular expression ends the program, so no depth may reach the recursive reader.
  it.each([101, 1000, 3000, 100_000])('of %d brackets is refused', (depth) => {
    for (const text of [
      nested(depth),
      '['.repeat(depth),
      '{a: '.repeat(depth),
      '- '.repeat(depth),
      '? '.repeat(depth),
    ]) {
      const { hasRoot, told } = issuesOf(text)
      expect(hasRoot).toBe(false)
      expect(told).toEqual([expect.stringMatching(/^1:\d+ not-allowed/)])
    }
  })

  it('by indentation is refused', () => {
    const lines = Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`)
    expect(issuesOf(lines.join('\n')).told).toEqual([expect.stringMatching(/^\d+:\d+ not-allowed/)])
  })
})

it.each([
  ['a: 1\ntitle: !!binary aGVsbG8=\n', '2:17', '!!binary'],
  ['a: !!timestamp 2001-01-01\n', '1:16', '!!timestamp'],
  ['a: !!set { b, c }\n', '1:10', '!!set'],
  ['%YAML 1.1\n---\na: 33:50\n', '1:1', 'YAML 1.2'],
  ['%YAML 1.1\n---\n<<: { a: 2_030 }\n', '1:1', 'YAML 1.2'],
  ['%TAG !e! tag:x,2000:\n---\na: 1\n', '1:1', '%TAG'],
])('tags and directives, which change what is meant, are refused: %j', (text, place, words) => {
  const { root, issues } = readYaml(text, 'x.yaml')
  expect(root).toBeUndefined()
  const shown = renderIssues(issues, new Map([['x.yaml', text]]))
  expect(shown).toContain(`x.yaml:${place}  syntax`)
  expect(shown).toContain(words)
})

it('a merge key is a key like any other', () => {
  const { root } = readYaml('<<: { a: 1 }\n', 'x.yaml')
  expect(root?.kind === 'mapping' && [...root.entries.keys()]).toEqual(['<<'])
})
