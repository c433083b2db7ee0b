import { timingOf, timingScenario } from '@erosion/engine'
import { claimFile } from '../backcast/claim-file.js'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { readFormat } from '../read-format.js'
import { prepareRun } from '../run/prepare-run.js'
import { writeLines } from '../run/write-lines.js'
import { stopOnIssues } from '../stop-on-issues.js'
import { requestOfStudy } from '../study/request-of-study.js'
import { studyOfChoices, tellUnfinished } from '../study/study-of-choices.js'
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
  const request = requestOfStudy(args)
  const plain = prepareRun(args.file, request, io)
  const asked = readTimingRequest(args, plain)
  const format = readFormat(args.format ?? 'table', ['table', 'json'], 'timing')
  stopOnIssues([...asked.issues, ...(typeof format === 'object' ? [format] : [])], new Map())
  const figure = args.figure === undefined ? undefined : claimFile(args.figure, '--figure', io.cwd)
  const { scenario, contexts } = timingScenario(plain, {
    ...asked.question,
    held: Object.fromEntries(request.policies),
  })
  const choices = contexts.flatMap(({ never, starting }) => [never, ...starting])
  const table = await studyOfChoices(scenario, choices, request.kernel, io)
  if (table.runs === 0) return tellUnfinished(table, io)
  const places = contexts.map(({ others, starting }, i) => {
    const first = i * (starting.length + 1)
    return { others, choices: Array.from({ length: starting.length + 1 }, (_, k) => first + k) }
  })
  const names = request.outcomes.length > 0 ? request.outcomes : [plain.outcomes[0]?.name ?? '']
  const outcomes = names.map((outcome): TimedOutcome => {
    const {
      better,
      isTime = false,
      unitText = '1',
    } = plain.outcomes.find(({ name }) => name === outcome) ?? {}
    const isHigherBetter = better?.get(asked.question.player) !== 'lower'
    const { target, share, times: starts } = asked
    const timings = timingOf(table, { outcome, starts, contexts: places, target, isHigherBetter, share })
    return { outcome, isTime, unit: unitText, timings }
  })
  const result = {
    ...{ title: plain.title, what: args.what, against: args.against ?? 'never', futures: table.runs },
    ...{ target: asked.target, share: asked.share, outcomes },
  }
  writeLines(format === 'json' ? timingJson(result) : timingTable(result, io.columns), io.stdout)
  figure?.(timingFigure(result))
  return tellUnfinished(table, io)
}
