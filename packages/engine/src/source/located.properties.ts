import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PathKey } from '#core/issue'
import { follow, merge, toPlain, without, type Located, type LocatedScalar } from './located.js'

const span = { file: 'a.yaml', start: 0, end: 0 }
const key = fc.constantFrom('a', 'b', 'c', 'd')
const scalar = (values: fc.Arbitrary<LocatedScalar['value']>) =>
  values.map((value): Located => ({ kind: 'scalar', value, span }))

/** Small trees over few keys, so that keys meet. */
const treeOf = (values: fc.Arbitrary<LocatedScalar['value']>) =>
  fc.letrec<{ tree: Located; mapping: Located }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'tree' },
      scalar(values),
      fc.array(tie('tree'), { maxLength: 3 }).map((items): Located => ({ kind: 'list', items, span })),
      tie('mapping'),
    ),
    mapping: fc
      .dictionary(key, tie('tree'), { maxKeys: 4, depthIdentifier: 'tree' })
      .map((entries): Located => {
        const located = Object.entries(entries).map(([name, value]) => [name, { key: span, value }] as const)
        return { kind: 'mapping', entries: new Map(located), span }
      }),
  }))

const some = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.boolean())
const mapping = treeOf(fc.oneof(some, fc.constant(null))).mapping
const mappingWithoutNull = treeOf(some).mapping
const empty: Located = { kind: 'mapping', entries: new Map(), span }

type Plain = Record<string, unknown>
const isPlainMapping = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What merging means, said over plain values. */
function merged(base: unknown, change: unknown): unknown {
  if (!isPlainMapping(base) || !isPlainMapping(change)) return change
  const result: Plain = { ...base }
  for (const [name, value] of Object.entries(change)) {
    if (value === null && name in base) delete result[name]
    else result[name] = name in base ? merged(base[name], value) : value
  }
  return result
}

describe('merge', () => {
  it('with nothing changes nothing', () => {
    fc.assert(
      fc.property(mapping, (tree) => {
        expect(toPlain(merge(tree, empty))).toEqual(toPlain(tree))
        expect(toPlain(merge(empty, tree))).toEqual(toPlain(tree))
      }),
    )
  })

  it('goes key by key, the change before the base, null taking away', () => {
    fc.assert(
      fc.property(mapping, mapping, (base, change) => {
        expect(toPlain(merge(base, change))).toEqual(merged(toPlain(base), toPlain(change)))
      }),
    )
  })

  it('twice with the same is once, where nothing is taken away', () => {
    fc.assert(
      fc.property(mapping, mappingWithoutNull, (base, change) => {
        const once = merge(base, change)
        expect(toPlain(merge(once, change))).toEqual(toPlain(once))
      }),
    )
  })

  it('is associative when every key stays of one kind and nothing is taken away', () => {
    const tree = fc.dictionary(key, fc.dictionary(key, fc.integer()))
    const locatedOf = (value: unknown): Located => {
      if (!isPlainMapping(value)) return { kind: 'scalar', value: value as number, span }
      const entries = Object.entries(value).map(
        ([name, inner]) => [name, { key: span, value: locatedOf(inner) }] as const,
      )
      return { kind: 'mapping', entries: new Map(entries), span }
    }
    const located = tree.map(locatedOf)
    fc.assert(
      fc.property(located, located, located, (a, b, c) => {
        expect(toPlain(merge(merge(a, b), c))).toEqual(toPlain(merge(a, merge(b, c))))
      }),
    )
  })

  it('leaves its arguments as they are', () => {
    fc.assert(
      fc.property(mapping, mapping, (base, change) => {
        const before = JSON.stringify([toPlain(base), toPlain(change)])
        merge(base, change)
        expect(JSON.stringify([toPlain(base), toPlain(change)])).toBe(before)
      }),
    )
  })
})

/** Every path that leads somewhere below the root. */
function pathsOf(value: Located, path: readonly PathKey[] = []): (readonly PathKey[])[] {
  if (value.kind === 'scalar') return []
  const below: [PathKey, Located][] =
    value.kind === 'list'
      ? value.items.map((item, i) => [i, item])
      : [...value.entries].map(([name, entry]) => [name, entry.value])
  return below.flatMap(([name, inner]) => [[...path, name], ...pathsOf(inner, [...path, name])])
}

const startsWith = (path: readonly PathKey[], start: readonly PathKey[]) =>
  start.every((name, i) => path[i] === name)

describe('without', () => {
  it('takes away what stands at the paths, and nothing else', () => {
    fc.assert(
      fc.property(mapping, fc.infiniteStream(fc.boolean()), (tree, coin) => {
        const paths = pathsOf(tree)
        const gone = paths.filter(() => coin.next().value)
        const scalars = (root: Located) =>
          pathsOf(root)
            .map((path) => follow(root, path))
            .flatMap((value) => (value?.kind === 'scalar' ? [value] : []))
        const kept = paths
          .filter((path) => !gone.some((other) => startsWith(path, other)))
          .map((path) => follow(tree, path))
          .filter((value) => value?.kind === 'scalar')
        expect(scalars(without(tree, gone))).toEqual(kept)
      }),
    )
  })

  it('of no paths is the same tree', () => {
    fc.assert(
      fc.property(mapping, (tree) => {
        expect(without(tree, [])).toBe(tree)
      }),
    )
  })
})

describe('follow', () => {
  it('leads nowhere beyond a scalar, into a list by name, or into no tree', () => {
    const list: Located = { kind: 'list', items: [{ kind: 'scalar', value: 1, span }], span }
    expect(follow(list, ['0'])).toBeUndefined()
    expect(follow(list, [1])).toBeUndefined()
    expect(follow(list, [0, 'a'])).toBeUndefined()
    expect(follow(undefined, ['a'])).toBeUndefined()
    expect(follow(list, [])).toBe(list)
  })
})
