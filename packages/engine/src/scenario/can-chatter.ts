import type { Resolved } from '#model/resolved'

/** Which way a comparison looks, and what between. */
interface Comparison {
  readonly isAbove: boolean
  readonly left: Resolved
  readonly limit: Resolved
}

/**
 * Whether a trigger goes off right where it goes on: both conditions compare the same thing with a number, one from
 * above and one from below, and nothing lies between. Other conditions are not judged.
 */
export function canChatter(when: Resolved, until: Resolved): boolean {
  const [a, b] = [readComparison(when), readComparison(until)]
  if (!a || !b) return isNegation(when, until) || isNegation(until, when)
  if (a.isAbove === b.isAbove || !isSame(a.left, b.left)) return false
  if (isSame(a.limit, b.limit)) return true
  if (a.limit.kind !== 'number' || b.limit.kind !== 'number') return false
  // Set below 0.97 and let go above 0.95: between them both hold, and it goes as soon as the one no longer does.
  return a.isAbove ? b.limit.value >= a.limit.value : b.limit.value <= a.limit.value
}

const turned: Readonly<Record<string, boolean>> = {
  greater: true,
  greater_or_equal: true,
  less: false,
  less_or_equal: false,
}

function readComparison(tree: Resolved): Comparison | undefined {
  if (tree.kind !== 'apply') return undefined
  const isAbove = turned[tree.operation.name]
  const [left, right] = tree.args
  if (isAbove === undefined || !left || !right) return undefined
  return left.kind === 'number'
    ? { isAbove: !isAbove, left: right, limit: left }
    : { isAbove, left, limit: right }
}

function isNegation(one: Resolved, other: Resolved): boolean {
  return (
    one.kind === 'apply' &&
    one.operation.name === 'not' &&
    one.args[0] !== undefined &&
    isSame(one.args[0], other)
  )
}

/** Trees hold variables of one model, each a single object, so that equal trees print alike. */
function isSame(a: Resolved, b: Resolved): boolean {
  return print(a) === print(b)
}

function print(tree: Resolved): string {
  return JSON.stringify(tree, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'unitText' in value && 'name' in value
      ? value.name
      : value,
  )
}
