import { timingOf, timingScenario } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { readFormat } from '../read-format.js'
import { askedOutcomes } from '../run/options/asked-outcomes.js'
import { writeLines } from '../run/write-lines.js'
import { makeStudy } from '../strategy/make-study.js'
import { prepareStudy } from '../strategy/prepare-study.js'
import { leadingOutcomes } from '../strategy/usual-outcomes.js'
import { timingFigure } from './output/timing-figure.js'
import { timingJson } from './output/timing-json.js'
import { timingTable } from './output/timing-table.js'
import { readTimingRequest } from './read-timing-request.js'
import type { TimingArguments } from './timing-arguments.js'
import type { TimedOutcome } from './timing-result.js'

/**
 * The whole of `erosion timing`: a policy that begins later and later, in the same futures.
 * @throws Stop when the options or the scenario are wrong, or the picture cannot be written where it should
 */
export async function runTiming(args: TimingArguments, io: Io): Promise<ExitCode> {
  const format = readFormat(args.format, ['table', 'json'], 'timing')
  const prepared = prepareStudy(
    { ...args, open: undefined },
    io,
    askedOutcomes(args.outcome).outcomes,
    (scenario) => [
      ...readTimingRequest(args, scenario).issues,
      ...(typeof format === 'object' ? [format] : []),
    ],
  )
  const { scenario: plain, held, machine } = prepared
  const asked = readTimingRequest(args, plain)
  const figure = io.fileFor(args.figure, '--figure')
  const { scenario, contexts } = timingScenario(plain, { ...asked.question, held })
  const choices = contexts.flatMap(({ never, starting }) => [never, ...starting])
  const { results, exitCode } = await makeStudy({ scenario, choices, machine }, io)
  const places = contexts.map(({ others, starting }, i) => {
    const first = i * (starting.length + 1)
    return { others, choices: Array.from({ length: starting.length + 1 }, (_, k) => first + k) }
  })
  const names = leadingOutcomes(plain, args.outcome)
  const outcomes = names.map((outcome): TimedOutcome => {
    const {
      better,
      isTime = false,
      unitText = '1',
    } = plain.outcomes.find(({ name }) => name === outcome) ?? {}
    const isHigherBetter = better?.get(asked.question.player) !== 'lower'
    const { target, share, times: starts } = asked
    const timings = timingOf(results, { outcome, starts, contexts: places, target, isHigherBetter, share })
    const never = results.nevers[results.outcomes.indexOf(outcome)]
    return { outcome, isTime, never, unit: unitText, isHigherBetter, timings }
  })
  const result = {
    ...{ title: plain.title, what: args.what, against: asked.question.against, futures: results.runs },
    ...{ target: asked.target, share: asked.share, outcomes },
  }
  writeLines(format === 'json' ? timingJson(result) : timingTable(result, io.columns), io.stdout)
  figure?.(timingFigure(result))
  return exitCode
}
