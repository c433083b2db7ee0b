import type { Model } from '#model/model'
import type { NamedLoop } from '#model/named-loop'

/** The loop that a model calls by this name, or by a name that begins with this word: `B1` is `B1 hedging`. */
export function findLoop({ loops }: Model, name: string): NamedLoop | undefined {
  const wanted = name.toLowerCase()
  return (
    loops.find((loop) => loop.name.toLowerCase() === wanted) ??
    loops.find((loop) => loop.name.toLowerCase().split(' ')[0] === wanted)
  )
}
