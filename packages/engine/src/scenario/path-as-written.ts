import type { PathKey } from '#core/issue'
import { follow, type Located } from '#source/located'

/**
 * The path in a scenario as it was written, of a place in what is left of it: where an item of a list was left out,
 * those after it moved up. Items that are left are the very same ones.
 * @param written the scenario as it was written
 * @param kept what is left of it
 */
export function pathAsWritten(path: readonly PathKey[], written: Located, kept: Located): readonly PathKey[] {
  const [section, place, ...inside] = path
  if (typeof place !== 'number') return path
  const [before, after] = [follow(written, path.slice(0, 1)), follow(kept, path.slice(0, 1))]
  const item = after?.kind === 'list' ? after.items[place] : undefined
  const original = before?.kind === 'list' && item ? before.items.indexOf(item) : -1
  return original < 0 ? path : [section ?? '', original, ...inside]
}
