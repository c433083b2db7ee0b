import type { Model } from '#model/model'
import type { FeedbackNetwork } from './feedback-network.js'
import { independentLoops } from './independent-loops.js'
import { loopPolarity } from './loop-gain.js'
import type { Sign } from './sign.js'

/** A feedback loop of a model, with a name of its own or found. */
export interface Loop {
  /** `B1 hedging`; undefined when the model does not name it. */
  readonly name: string | undefined
  readonly meaning: string | undefined
  /** Variables along the loop; the last one feeds the first. */
  readonly path: readonly string[]
  /** `+` reinforcing, `-` balancing, `mixed` now one and now the other, `0` felt in no state that was looked at. */
  readonly polarity: Sign
}

/**
 * The loops that a model names, in its order, then those of its shortest independent loop set that it does not,
 * shortest first, each from its first stock on.
 */
export function loopsOf(model: Model, network: FeedbackNetwork): readonly Loop[] {
  const named = model.loops.map(({ name, meaning, path }): Loop => {
    return { name, meaning, path, polarity: loopPolarity(path, network) }
  })
  const known = new Set(named.map(({ path }) => firstTurn(path).join(' ')))
  const stocks = model.formulas.filter(({ kind }) => kind === 'stock').map(({ variable }) => variable.name)
  const found = independentLoops(network)
    .filter((path) => !known.has(firstTurn(path).join(' ')))
    .map((path): Loop => {
      const start = stocks.find((stock) => path.includes(stock)) ?? ''
      const polarity = loopPolarity(path, network)
      return { name: undefined, meaning: undefined, path: turnTo(path, path.indexOf(start)), polarity }
    })
  return [...named, ...found]
}

/** A loop written from its n-th variable on. */
function turnTo(path: readonly string[], n: number): readonly string[] {
  return n <= 0 ? path : [...path.slice(n), ...path.slice(0, n)]
}

/** Of all ways of writing a loop, the first in the alphabet, so that equal loops are equal texts. */
function firstTurn(path: readonly string[]): readonly string[] {
  const turns = path.map((_, n) => turnTo(path, n))
  return turns.reduce((best, turn) => (turn.join(' ') < best.join(' ') ? turn : best), path)
}
