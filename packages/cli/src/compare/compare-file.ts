import { comparePolicies, type Issue } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { checkOutcomes } from '../run/check-outcomes.js'
import { askedOutcomes } from '../run/options/asked-outcomes.js'
import { writeLines } from '../run/write-lines.js'
import { figureWriter } from '../strategy/figure-writer.js'
import { prepareLook } from '../strategy/prepare-look.js'
import type { StudyArguments } from '../strategy/study-arguments.js'
import { readWriter } from '../read-writer.js'
import { outcomesFor } from '../strategy/usual-outcomes.js'
import { comparisonWriters } from './comparison-writers.js'

/** What `--pairs` takes: pairs in which one player changes, or all. */
const [ALONE, ALL] = ['alone', 'all']

/** What `erosion compare` is asked for, as it was written. */
export interface CompareArguments extends StudyArguments {
  readonly figure: string | undefined
  readonly outcome: readonly string[] | undefined
  readonly cost: readonly string[] | undefined
  readonly pairs: string | undefined
}

/**
 * The whole of `erosion compare`: a study, run or read from a folder, and every pair of its policies.
 * @throws Stop when the options or the scenario are wrong
 */
export async function compareFile(args: CompareArguments, io: Io): Promise<ExitCode> {
  const write = readWriter(args.format, comparisonWriters, 'comparisons')
  const { scenario, look } = prepareLook(args, io, askedOutcomes(args.outcome).outcomes, (scenario) => [
    ...(typeof write === 'function' ? [] : [write]),
    ...checkOutcomes(scenario, args.cost ?? [], '--cost'),
    ...checkPairs(args.pairs),
  ])
  if (typeof write !== 'function') throw new TypeError('neither a writer nor an issue')
  const outcomes = outcomesFor(scenario, args.outcome)
  const costs =
    args.cost ?? scenario.outcomes.flatMap(({ name, costs }) => (costs === undefined ? [] : [name]))
  const figure = figureWriter(args.figure, io, comparisonWriters['svg'])
  const { results, exitCode } = await look([...outcomes, ...costs])
  const options = { outcomes, ...(args.cost && { costs: args.cost }) }
  const comparisons = comparePolicies(scenario, results, options)
  const compared = { scenario, results, comparisons, isEveryPair: args.pairs === ALL }
  writeLines(write(compared, io.columns), io.stdout)
  figure(compared)
  return exitCode
}

function checkPairs(asked: string | undefined): readonly Issue[] {
  if (asked === undefined || asked === ALONE || asked === ALL) return []
  const message = 'this is no choice of pairs'
  return [{ code: 'unknown-name', message, path: ['--pairs'], found: asked, expected: `${ALONE} or ${ALL}` }]
}
