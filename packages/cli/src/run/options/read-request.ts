import type { Issue, Overrides } from '@erosion/engine'
import type { Writer } from '../output/writer.js'
import type { RunArguments } from '../run-arguments.js'
import { readAssignments } from './read-assignments.js'
import { readNumber } from './read-number.js'
import { readWriter } from './read-writer.js'
import { splitList } from './split-list.js'

/** What `erosion run` is asked for, understood as far as that goes without the scenario. */
export interface Request {
  readonly overrides: Overrides
  /** Policy by player. */
  readonly policies: ReadonlyMap<string, string>
  /** Names of series; none when outcomes are asked for. */
  readonly series: readonly string[]
  /** Undefined only beside an issue. */
  readonly write: Writer | undefined
  readonly issues: readonly Issue[]
}

/** Reads the options of `erosion run`; everything wrong with them is an issue, all at once. */
export function readRequest(args: RunArguments): Request {
  const policies = readAssignments(args.policy, '--policy', 'player=policy')
  const settings = readAssignments(args.set, '--set', 'parameter=value')
  const issues: Issue[] = [...policies.issues, ...settings.issues]
  const numberAt = (text: string, ...path: string[]) => {
    const number = readNumber(text, path)
    if (typeof number === 'number') return number
    issues.push(number)
    return undefined
  }
  const parameters: [string, number][] = []
  for (const [name, text] of settings.values) {
    const number = numberAt(text, '--set', name)
    if (number !== undefined) parameters.push([name, number])
  }
  const step = args.step === undefined ? undefined : numberAt(args.step, '--step')
  const series = args.series?.flatMap(splitList).filter((name) => name !== '') ?? []
  if (args.series && series.length === 0) {
    issues.push({ code: 'syntax', message: '--series names nothing', path: ['--series'], expected: 'names' })
  }
  const write = readWriter(args.format, args.series !== undefined)
  if (typeof write !== 'function') issues.push(write)
  return {
    overrides: {
      parameters: Object.fromEntries(parameters),
      ...(args.method !== undefined && { method: args.method }),
      ...(step !== undefined && { step }),
    },
    policies: policies.values,
    series,
    write: typeof write === 'function' ? write : undefined,
    issues,
  }
}
