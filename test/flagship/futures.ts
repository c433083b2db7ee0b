import { runStudy, wasm, type PolicyChoice } from '@erosion/engine'
import { rangedElements } from './ranged-elements.js'
import { flagshipWith } from './flagship.js'

/** How many futures a law must hold in. */
const FUTURES = 1000

/** The flagship with nothing asked: what a scenario asks adds to what the one below it asked. */
const bare = '../test/flagship/bare.yaml'

/** The numbers that are drawn, read once. */
let ranged: ReturnType<typeof rangedElements> | undefined

/** What a law is held against. */
export interface Question {
  /** The last year. */
  readonly to: number
  /** What is looked at, by name: arithmetic over reductions, as scenarios say it. */
  readonly outcomes: Readonly<Record<string, string>>
  readonly choices: readonly PolicyChoice[]
  /** Parameters that are not drawn, and all of whose elements have one value. */
  readonly forced?: Readonly<Record<string, number>>
  /** Further sections of the scenario, as YAML. */
  readonly sections?: string
}

/**
 * A thousand futures in which every number lies anywhere in its range, each element by itself, every table of shares
 * strays, and chance plays. The same draws belong to the same place whatever is asked.
 * @returns the values of an outcome under the policies of a place among the choices, one a future
 */
export async function inFutures(question: Question): Promise<(outcome: string, choice?: number) => number[]> {
  const scenario = flagshipWith(textOf(question), bare)
  const table = await runStudy(scenario, { choices: question.choices, compile: wasm, chunk: 100 })
  if (table.failed.length > 0) throw new Error(`${table.failed.length} futures left the numbers`)
  return (outcome, choice = 0) => {
    const values = table.values[choice]?.[table.outcomes.indexOf(outcome)]
    if (!values) throw new RangeError(`nothing is called ${outcome}`)
    return Array.from(values, Number)
  }
}

/** Half-year steps: at a year the fastest stage, half a year long, may overshoot below nothing. */
function textOf({ to, outcomes, forced = {}, sections = '' }: Question): string {
  return `time: { to: ${to}, step: 1/2, save: 1 }
study: { runs: ${FUTURES}, design: monte-carlo, seed: laws }
parameters: ${JSON.stringify(forced)}
uncertainties:
${drawnAnywhere(new Set(Object.keys(forced)))}
outcomes: ${JSON.stringify(outcomes)}
${sections}`
}

/** What the backcast taught keeps its distribution, which spans its whole range; what is forced is not drawn. */
function drawnAnywhere(forced: ReadonlySet<string>): string {
  ranged ??= rangedElements(flagshipWith('', bare))
  const learnt = new Set(['mass_elasticity', 'adjustment_time[trade]'])
  return ranged
    .flatMap(({ name, low, high }) => {
      const base = name.replace(/\[.*/, '')
      if (forced.has(base))
        return learnt.has(name) || base === 'share_volatility' ? [`  '${name}': fixed`] : []
      if (learnt.has(name) || base === 'share_volatility' || low === high) return []
      return [`  '${name}': { uniform: { low: ${low}, high: ${high} } }`]
    })
    .join('\n')
}
