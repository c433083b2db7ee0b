import type { Located } from './located.js'

/** Under a key that stands twice the first value holds; what only the second has is kept, as others may mention it. */
export function united(first: Located, second: Located): Located {
  if (first.kind !== 'mapping' || second.kind !== 'mapping') return first
  return { ...first, entries: new Map([...second.entries, ...first.entries]) }
}
