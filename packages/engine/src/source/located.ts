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

/** The tree without what stands at a path; an emptied list keeps a hole's neighbours in order. */
export function without(root: Located, path: readonly PathKey[]): Located {
  const [key, ...rest] = path
  if (key === undefined || root.kind === 'scalar') return root
  if (root.kind === 'list') {
    const position = Number(key)
    const items =
      rest.length === 0
        ? root.items.filter((_, i) => i !== position)
        : root.items.map((item, i) => (i === position ? without(item, rest) : item))
    return { ...root, items }
  }
  const entries = new Map(root.entries)
  const entry = entries.get(String(key))
  if (rest.length === 0) entries.delete(String(key))
  else if (entry) entries.set(String(key), { ...entry, value: without(entry.value, rest) })
  return { ...root, entries }
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
