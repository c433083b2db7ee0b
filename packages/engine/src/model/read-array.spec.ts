import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PathKey, Problem } from '#core/issue'
import type { ArrayValue } from '#core/shape'
import type { Index } from './declaration.js'
import { readArray } from './read-array.js'

const index = (name: string, ...elements: string[]): Index => ({ name, dimension: { name, elements } })
const [patron, state] = [index('patron', 'russia', 'china'), index('state', 'kz', 'uz', 'kg')]

function read(value: ArrayValue, ...indices: Index[]) {
  const problems: (Problem & { path: readonly PathKey[] })[] = []
  const numbers = readArray(value, indices, ['mid'], (path, problem) => problems.push({ ...problem, path }))
  return { numbers: numbers && [...numbers], problems }
}

describe('readArray', () => {
  it.each<[string, ArrayValue, readonly number[]]>([
    ['one number for all', 7, [7, 7, 7, 7, 7, 7]],
    [
      'a list of lists',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      [1, 2, 3, 4, 5, 6],
    ],
    ['a list of numbers, each for a row', [1, 2], [1, 1, 1, 2, 2, 2]],
    ['mappings in another order', { china: { kg: 6, kz: 4, uz: 5 }, russia: [1, 2, 3] }, [1, 2, 3, 4, 5, 6]],
    ['a list of a number and a mapping', [0, { uz: 1, kz: 2, kg: 3 }], [0, 0, 0, 2, 1, 3]],
  ])('takes %s', (_, value, numbers) => {
    expect(read(value, patron, state)).toEqual({ numbers, problems: [] })
  })

  it('takes one number where there are no indices, and nothing else', () => {
    expect(read(3)).toEqual({ numbers: [3], problems: [] })
    const problem = { code: 'wrong-shape', message: 'one number stands here', path: ['mid'] }
    for (const wrong of [[3], { a: 3 }, []]) {
      expect(read(wrong)).toMatchObject({ numbers: undefined, problems: [problem] })
    }
  })

  it.each([0, 1, 3])('refuses a list of %i for two elements', (length) => {
    const { numbers, problems } = read(Array<number>(length).fill(1), patron)
    expect(numbers).toBeUndefined()
    expect(problems).toEqual([
      {
        code: 'wrong-shape',
        message: 'the list has the wrong length',
        found: `${length}`,
        expected: '2 values, one for each element of patron',
        path: ['mid'],
      },
    ])
  })

  it('refuses what is too deep, and says where', () => {
    expect(read([1, [2, 3]], patron).problems).toMatchObject([{ code: 'wrong-shape', path: ['mid', 1] }])
  })

  it('names every element that a mapping lacks', () => {
    expect(read({ uz: 1 }, state).problems).toEqual([
      {
        code: 'missing-key',
        message: 'the mapping lacks kz, kg',
        expected: 'every element of state',
        path: ['mid'],
      },
    ])
  })

  it('names a key that is no element, and the element that was meant', () => {
    const { numbers, problems } = read({ russia: 1, chin: 2 }, patron)
    expect(numbers).toBeUndefined()
    // The misspelt key is the missing one: one mistake, one message.
    expect(problems).toEqual([
      {
        code: 'wrong-subscript',
        message: 'chin is not an element of patron',
        found: 'chin',
        nearest: 'china',
        onKey: true,
        path: ['mid', 'chin'],
      },
    ])
  })

  it('says both when more is missing than misspelt', () => {
    expect(read({ kzz: 1 }, state).problems.map(({ code }) => code)).toEqual([
      'wrong-subscript',
      'missing-key',
    ])
  })

  it('finds mistakes in every row at once', () => {
    const { problems } = read({ russia: [1], china: { kz: 1, uz: 2, kgg: 3 } }, patron, state)
    expect(problems.map(({ path }) => path)).toEqual([
      ['mid', 'russia'],
      ['mid', 'china', 'kgg'],
    ])
  })

  it('gives the same numbers however they are written', () => {
    const rows = fc.array(fc.array(fc.double(), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 2,
    })
    fc.assert(
      fc.property(rows, ([first = [], second = []]) => {
        const mapping = (row: number[]) =>
          Object.fromEntries(state.dimension.elements.map((e, i) => [e, row[i]!]))
        const written: ArrayValue[] = [
          [first, second],
          { china: second, russia: mapping(first) },
          [mapping(first), second],
        ]
        for (const value of written) expect(read(value, patron, state).numbers).toEqual([...first, ...second])
      }),
    )
  })
})
