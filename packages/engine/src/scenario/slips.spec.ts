import { describe, expect, it } from 'vitest'
import { renderIssues } from '#core/render-issue'
import { adaptive } from '../../test/adaptive.js'
import { atMarks, changed, issuesOf, planted, type Change } from '../../test/planted.js'
import { readScenario, type ReadOptions } from './read-scenario.js'
import { countPaths, leavesOf, type Branching } from './tree.js'

const warningsOf = (changes: readonly Change[], options?: ReadOptions) => {
  const text = changed(changes, adaptive)
  const { warnings, issues, texts } = readScenario(text, options)
  expect(issues).toEqual([])
  return renderIssues(warnings, texts).replaceAll('\n', ' ')
}
const pull = 'pull: { value: 0.05, start: 2028, end: 2032 }'

describe('what is allowed, and may be a slip, is a warning', () => {
  it.each([
    ['pull: { value: 0.05, start: 2050 }', 'pull is never set: the run has ended by then. Found: 2050.'],
    ['pull: { value: 0.05, start: 2035.25 }', 'pull is never set'],
    ['pull: { value: 0.05, start: 2020 }', 'pull is set before the run begins'],
  ])('a lever that is set outside the run: %s', (setting, words) => {
    expect(warningsOf([[pull, setting]])).toContain(words)
  })

  it.each([pull, 'pull: { value: 0.05, start: 2035 }', 'pull: 0.05'])('but not inside it: %s', (setting) => {
    expect(warningsOf([[pull, setting]])).toBe('')
  })

  it('a policy under which nothing stands, where there is none to take away', () => {
    const { warnings } = readScenario(changed([['nothing: {}', 'nothing: null']], adaptive))
    expect(warnings.map(({ code, path }) => [code, path.at(-1)])).toEqual([['wrong-shape', 'nothing']])
  })

  it('a value outside the range of its lever', () => {
    const ranged: Change = ['owner: russia, base: 0 }', 'owner: russia, base: 0, low: 0, high: 0.1 }']
    expect(warningsOf([ranged])).toBe('')
    const found = warningsOf([ranged, [pull, 'pull: { value: 5, start: 2028 }']])
    expect(found).toContain(
      'pull lies outside the range that the model gives it. Found: 5. Expected: 0 to 0.1.',
    )
  })

  it('a parameter that is set from outside to a value beyond its range', () => {
    const set = (decay: number) => warningsOf([], { overrides: { parameters: { decay } } })
    expect(set(0.2)).toBe('')
    expect(set(0.3)).toBe(
      '--set decay  out-of-range decay lies outside the range that the model gives it. Found: 0.3. Expected: 0.05 to 0.2.',
    )
  })
})

/** A tree of so many branchings of two branches each. */
const treeOf = (count: number) =>
  `tree:\n${Array.from(
    { length: count },
    (_, i) => `  b${i}: { at: 2026, branches: { x: { probability: 0.5 }, y: { probability: 0.5 } } }\n`,
  ).join('')}`

describe('a tree', () => {
  it('has at most ten thousand paths, which are not walked to be counted', () => {
    const read = (count: number) => readScenario(`${adaptive}${treeOf(count)}`)
    expect(read(13).issues).toEqual([])
    expect(read(25).issues).toMatchObject([
      { code: 'too-large', found: '33554432 paths', expected: 'at most 10000', path: ['tree'] },
    ])
  })

  it('has as many paths as leaves', () => {
    const branch = (name: string) => ({
      name,
      about: undefined,
      probability: { low: 1, mid: 1, high: 1 },
      policies: {},
      changes: [],
    })
    const one = (name: string, after: Branching['after'], branches: readonly string[]): Branching => ({
      ...{ name, about: undefined, time: 0, step: 1, after, branches: branches.map(branch) },
    })
    const tree = [
      one('a', new Map(), ['x', 'y', 'z']),
      one('b', new Map([['a', ['x', 'y']]]), ['x', 'y']),
      one('c', new Map([['b', ['y']]]), ['x', 'y', 'z']),
    ]
    expect(countPaths(tree, 100)).toBe(leavesOf(tree).length)
    expect(countPaths(tree, 4)).toBe(5)
  })

  it.each([
    ['«1/3»', '0.5', ['wrong-shape']],
    ['«{}»', '0.5', ['missing-key missing-key missing-key']],
  ])(
    'of which a probability does not fit is not told that they do not sum to one: %s',
    (one, other, codes) => {
      const text = `tree:\n  b: { at: 2026, branches: { x: { probability: ${one} }, y: { probability: ${other} } } }\n`
      const plant = planted(`${adaptive}${text}`)
      const told = issuesOf(plant.text).map((line) => line.split(' ')[1])
      expect(new Set(told)).toEqual(new Set(codes.flatMap((code) => code.split(' '))))
      expect(atMarks(plant, codes).length).toBe(1)
    },
  )

  it('has no branching that comes after nothing', () => {
    const text = `${adaptive}${treeOf(1)}  late: { at: 2027, after: { b0: [] }, branches: { x: { probability: 1 } } }\n`
    expect(readScenario(text).issues).toMatchObject([
      { code: 'missing-key', path: ['tree', 'late', 'after', 'b0'], expected: 'x, y' },
    ])
  })
})

it.each([
  ["''", 'bad-name'],
  ['run', 'reserved-name'],
  ['status', 'reserved-name'],
])('an outcome is not called %s', (name, code) => {
  const { issues } = readScenario(
    changed([['  level: at(level, 2035)', `  ${name}: at(level, 2035)`]], adaptive),
  )
  expect(issues.map((issue) => issue.code)).toEqual([code])
})

it('a key of a lever that stands beside the levers of a policy is told where it belongs', () => {
  const { issues } = readScenario(changed([['      start: 2026\n', '      end: 2030\n']], adaptive))
  expect(issues).toMatchObject([{ code: 'unknown-key', path: ['policies', 'us', 'act', 'end'] }])
  expect(issues[0]?.expected).toMatch(/^one of about, start, .*, levers; end belongs to a lever$/)
})

it('a parameter that is misspelt is told with the nearest, and with no list', () => {
  const { issues } = readScenario(adaptive, { overrides: { parameters: { decoy: 1 } } })
  expect(issues).toMatchObject([{ message: 'decoy is not a parameter', nearest: 'decay' }])
  expect(issues[0]?.expected).toBeUndefined()
  const far = readScenario(adaptive, { overrides: { parameters: { zzzzzzzz: 1 } } }).issues
  expect(far[0]?.expected).toBe('year, decay, price')
})
