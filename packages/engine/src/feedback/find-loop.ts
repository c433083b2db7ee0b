import { ScenarioError, type PathKey } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import type { Model } from '#model/model'
import type { NamedLoop } from '#model/named-loop'

/** The loop that a model calls by this name, or by a name that begins with this word: `B1` is `B1 hedging`. */
export function findLoop({ loops }: Model, name: string): NamedLoop | undefined {
  const wanted = name.toLowerCase()
  return (
    loops.find((loop) => loop.name.toLowerCase() === wanted) ??
    loops.find((loop) => firstWord(loop).toLowerCase() === wanted)
  )
}

/**
 * The same, where there has to be one.
 * @param path of the issue when there is none
 * @throws ScenarioError when the model names no such loop
 */
export function loopCalled(model: Model, name: string, path: readonly PathKey[]): NamedLoop {
  const loop = findLoop(model, name)
  if (loop) return loop
  const nearest = nearestName(name, loopNames(model))
  const message = `${name} is not a loop of the model`
  const names = model.loops.map((known) => known.name)
  const expected = names.length > 0 ? names.join(', ') : 'a model that names its loops'
  const problem = { code: 'unknown-name', message, found: name, expected } as const
  throw new ScenarioError([{ ...problem, path, ...(nearest && { nearest }) }])
}

/** Everything that a loop of a model may be called. */
export function loopNames({ loops }: Model): readonly string[] {
  return loops.flatMap((loop) => [loop.name, firstWord(loop)])
}

const firstWord = ({ name }: NamedLoop): string => name.split(' ')[0] ?? ''
