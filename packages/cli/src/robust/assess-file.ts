import { payoffsOfPlayer, robustnessOf, type Issue, type Scenario } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { isResultsFolder } from '../results/read-results.js'
import { writeLines } from '../run/write-lines.js'
import { figureWriter } from '../strategy/figure-writer.js'
import { prepareLook } from '../strategy/prepare-look.js'
import { readWriter } from '../read-writer.js'
import { assessmentWriters } from './assessment-writers.js'
import { naturalValues } from './natural-values.js'
import { readQuestion } from './read-question.js'
import type { RobustArguments } from './robust-arguments.js'

/**
 * The whole of `erosion robust`: a study, run or read from a folder, and every metric of robustness for the policies of one player.
 * @throws Stop when the options or the scenario are wrong
 */
export async function assessFile(args: RobustArguments, io: Io): Promise<ExitCode> {
  const write = readWriter(args.format, assessmentWriters, 'assessments')
  const isFolder = isResultsFolder(args.file, io.cwd)
  const check = (scenario: Scenario): readonly Issue[] => [
    ...(typeof write === 'function' ? [] : [write]),
    ...readQuestion(args, scenario, isFolder).issues,
  ]
  const named = args.outcome === undefined ? [] : [args.outcome]
  const { scenario, look } = prepareLook(args, io, named, check)
  const { question } = readQuestion(args, scenario, isFolder)
  if (typeof write !== 'function' || !question) throw new TypeError('neither a question nor issues')
  const { player, outcome, isMore, options } = question
  const figure = figureWriter(args.figure, io, assessmentWriters['svg'])
  const { results, exitCode } = await look([outcome])
  const payoffs = payoffsOfPlayer(scenario, results, outcome, player, isMore)
  if (payoffs.runs === 0) {
    io.stderr(`${outcome} is no number under all policies in any future: there is nothing to assess\n`)
    return 1
  }
  const assessments = naturalValues(robustnessOf(payoffs, options, results), isMore)
  const assessed = { scenario, results, question, payoffs, assessments }
  writeLines(write(assessed, io.columns), io.stdout)
  figure(assessed)
  return exitCode
}
