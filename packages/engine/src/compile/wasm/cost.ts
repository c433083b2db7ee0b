import type { Node } from './graph.js'

/** About how many instructions of a processor an operation takes; 1 unless listed. */
const costs: Readonly<Record<string, number>> = {
  divide: 5,
  sqrt: 6,
  min: 6,
  max: 6,
  less: 5,
  less_or_equal: 5,
  greater: 5,
  greater_or_equal: 5,
  equal: 5,
  unequal: 5,
  and: 8,
  or: 8,
  not: 4,
  if: 4,
  exp: 40,
  ln: 40,
  pow: 120,
}

/** The cost of computing a node once its arguments are there. */
export function costOf(node: Node): number {
  return node.kind === 'apply' ? (costs[node.operation] ?? 1) : 0
}
