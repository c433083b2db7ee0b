import type { Issue, Overrides } from '@erosion/engine'
import { readNumber } from '../run/options/read-number.js'
import { readStudy } from '../run/options/read-study.js'
import { readWriter } from '../read-writer.js'
import type { BackcastArguments } from './backcast-arguments.js'
import { backcastWriters } from './output/backcast-writers.js'
import type { BackcastWriter } from './output/written-backcast.js'

/** What `erosion backcast` is asked for, understood as far as that goes without the scenario. */
export interface BackcastRequest {
  readonly overrides: Overrides
  readonly draws: number | undefined
  /** Undefined only beside an issue. */
  readonly write: BackcastWriter | undefined
  readonly issues: readonly Issue[]
}

/** Fewer draws than this say nothing of a posterior. */
const FEWEST_DRAWS = 100
const MOST_DRAWS = 1_000_000

/** Reads the options of `erosion backcast`; everything wrong with them is an issue, all at once. */
export function readBackcastRequest(args: BackcastArguments): BackcastRequest {
  const { study, issues } = readStudy({ runs: args.runs, seed: args.seed, design: undefined })
  const draws = args.draws === undefined ? undefined : readDraws(args.draws)
  const write = readWriter(args.format, backcastWriters, 'a backcast')
  return {
    overrides: { study },
    draws: typeof draws === 'number' ? draws : undefined,
    write: typeof write === 'function' ? write : undefined,
    issues: [
      ...issues,
      ...(typeof draws === 'object' ? [draws] : []),
      ...(typeof write === 'function' ? [] : [write]),
    ],
  }
}

function readDraws(text: string): number | Issue {
  const draws = readNumber(text, ['--draws'])
  if (typeof draws !== 'number') return draws
  if (Number.isInteger(draws) && draws >= FEWEST_DRAWS && draws <= MOST_DRAWS) return draws
  const expected = `a whole number from ${FEWEST_DRAWS} to ${MOST_DRAWS}`
  return {
    code: 'out-of-range',
    message: 'this is no number of draws',
    path: ['--draws'],
    found: text,
    expected,
  }
}
