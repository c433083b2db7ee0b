import type { PathKey, Span } from '#core/issue'

/** A value of a scenario file that knows where it stands. */
export type Located = LocatedMapping | LocatedList | LocatedScalar

export interface LocatedMapping {
  readonly kind: 'mapping'
  readonly entries: ReadonlyMap<string, LocatedEntry>
  readonly span: Span
}

export interface LocatedEntry {
  /** Where the key stands. */
  readonly key: Span
  readonly value: Located
}

export interface LocatedList {
  readonly kind: 'list'
  readonly items: readonly Located[]
  readonly span: Span
}

export interface LocatedScalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly span: Span
}

/** The value at a path, or undefined where the path leaves the tree. */
export function follow(root: Located | undefined, path: readonly PathKey[]): Located | undefined {
  let value = root
  for (const key of path) value = step(value, key)
  return value
}

function step(value: Located | undefined, key: PathKey): Located | undefined {
  if (value?.kind === 'mapping') return value.entries.get(String(key))?.value
  return value?.kind === 'list' && typeof key === 'number' ? value.items[key] : undefined
}

/** The tree as plain objects, lists and scalars. */
export function toPlain(value: Located): unknown {
  if (value.kind === 'scalar') return value.value
  if (value.kind === 'list') return value.items.map(toPlain)
  return Object.fromEntries([...value.entries].map(([key, entry]) => [key, toPlain(entry.value)]))
}

/** The tree without what stands at some paths, each of them a way through the tree as it was. */
export function without(root: Located, paths: readonly (readonly PathKey[])[]): Located {
  if (root.kind === 'scalar' || paths.length === 0) return root
  const gone = new Set<string>()
  const below = new Map<string, (readonly PathKey[])[]>()
  for (const [first, ...rest] of paths) {
    const key = String(first)
    const others = below.get(key)
    if (rest.length === 0) gone.add(key)
    else if (others) others.push(rest)
    else below.set(key, [rest])
  }
  const keep = (value: Located, key: string) => without(value, below.get(key) ?? [])
  if (root.kind === 'list') {
    const items = root.items.flatMap((item, i) => (gone.has(String(i)) ? [] : [keep(item, String(i))]))
    return { ...root, items }
  }
  const entries = [...root.entries].filter(([key]) => !gone.has(key))
  return {
    ...root,
    entries: new Map(entries.map(([key, entry]) => [key, { ...entry, value: keep(entry.value, key) }])),
  }
}

/**
 * `base` changed by `change`: mappings merge key by key, anything else is replaced,
 * and null takes away what the base has under the key.
 */
export function merge(base: Located, change: Located): Located {
  if (base.kind !== 'mapping' || change.kind !== 'mapping') return change
  const entries = new Map(base.entries)
  for (const [key, entry] of change.entries) {
    const old = entries.get(key)
    if (old && entry.value.kind === 'scalar' && entry.value.value === null) entries.delete(key)
    else entries.set(key, old ? { ...entry, value: merge(old.value, entry.value) } : entry)
  }
  return { ...change, entries }
}
