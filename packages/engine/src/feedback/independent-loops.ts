import { blockKey, type FeedbackNetwork } from './feedback-network.js'

/**
 * The shortest independent loop set of a model, shortest first: for every link the shortest loop through it,
 * taken up when it has a link that no loop before it has. Links without feedback are in none.
 * Loops are sought among elements, so that each one closes: Kazakhstan's trade does not feed back through
 * Uzbekistan's trust. Without arrays this is the set of Oliva; it covers every link, and may have fewer loops
 * than a basis has.
 * Source: Oliva 2004, Model structure analysis through graph theory, System Dynamics Review 20(4), 313–336.
 * @returns loops as variables; the last one of each feeds its first
 */
export function independentLoops(network: FeedbackNetwork): readonly (readonly string[])[] {
  const shortest = [...shortestLoops(network).values()].sort((a, b) => a.length - b.length)
  const covered = new Set<string>()
  return shortest.filter((loop) => {
    const links = loop.map((from, i) => blockKey(from, loop[(i + 1) % loop.length] ?? ''))
    const isNew = links.some((link) => !covered.has(link))
    for (const link of links) covered.add(link)
    return isNew
  })
}

/** The shortest loop through each link that has one, in the order of the links. */
function shortestLoops(network: FeedbackNetwork): ReadonlyMap<string, readonly string[]> {
  const graph = elementGraph(network)
  const best = new Map<string, readonly number[]>()
  for (const [target, arriving] of graph.into) {
    const cameFrom = breadthFirst(target, graph.outOf)
    for (const { source, link } of arriving) {
      const way = cameFrom.has(source) ? wayTo(source, cameFrom) : undefined
      if (way && way.length < (best.get(link)?.length ?? Infinity)) best.set(link, way)
    }
  }
  const loops = new Map<string, readonly string[]>()
  for (const link of network.blocks.keys()) {
    const way = best.get(link)
    if (way)
      loops.set(
        link,
        way.map((slot) => graph.names.get(slot) ?? ''),
      )
  }
  return loops
}

interface ElementGraph {
  /** The elements that an element feeds. */
  readonly outOf: ReadonlyMap<number, readonly number[]>
  /** The elements that feed an element, and the link between their variables. */
  readonly into: ReadonlyMap<number, readonly { readonly source: number; readonly link: string }[]>
  /** The variable of each element. */
  readonly names: ReadonlyMap<number, string>
}

function elementGraph({ blocks }: FeedbackNetwork): ElementGraph {
  const outOf = new Map<number, number[]>()
  const into = new Map<number, { source: number; link: string }[]>()
  const names = new Map<number, string>()
  for (const [link, { from, to, entries }] of blocks) {
    for (const { fromSlot, toSlot } of entries) {
      names.set(fromSlot, from).set(toSlot, to)
      append(outOf, fromSlot, toSlot)
      append(into, toSlot, { source: fromSlot, link })
    }
  }
  return { outOf, into, names }
}

function append<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** From which element each one that can be reached is reached first. */
function breadthFirst(start: number, outOf: ElementGraph['outOf']): ReadonlyMap<number, number | undefined> {
  const cameFrom = new Map<number, number | undefined>([[start, undefined]])
  // A Map gives what is added to it during the round its turn: it is the queue as well.
  for (const slot of cameFrom.keys()) {
    for (const next of outOf.get(slot) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, slot)
  }
  return cameFrom
}

function wayTo(end: number, cameFrom: ReadonlyMap<number, number | undefined>): readonly number[] {
  const way: number[] = []
  for (let slot: number | undefined = end; slot !== undefined; slot = cameFrom.get(slot)) way.push(slot)
  return way.reverse()
}
