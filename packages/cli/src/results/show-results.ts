import type { Scenario, Simulation } from '@erosion/engine'
import type { Place } from '../run/open-place.js'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { checkOutcomes } from '../run/check-outcomes.js'
import type { Request } from '../run/options/read-request.js'
import { askedOutcomes, type AskedOutcomes } from '../run/options/asked-outcomes.js'
import { readWriter } from '../read-writer.js'
import { narrowRuns } from '../run/output/narrow-runs.js'
import { outcomeWriters } from '../run/output/writers.js'
import { writeLines } from '../run/write-lines.js'
import { stopOnIssues } from '../stop-on-issues.js'
import { studyCsv } from '../study/output/study-csv.js'
import { studyJson } from '../study/output/study-json.js'
import { studyTable } from '../study/output/study-table.js'
import { aimWords, knownAim } from '../study/aim-words.js'
import { badAuditWords, badSingleWords } from '../study/audit-words.js'
import { printStudy, shownOf, tellStudy } from '../study/print-study.js'
import type { KnownAim, StudyResult } from '../study/study-result.js'
import { writeExport } from './export-folder.js'
import { joinedLines } from './joined-lines.js'
import { readResults, type Results } from './read-results.js'
import { resultOfSummary } from './result-of-summary.js'

/** What `erosion results` is asked for, as it was written. */
export interface ResultsArguments {
  readonly folder: string
  readonly outcome: readonly string[] | undefined
  readonly series?: readonly string[] | undefined
  readonly format: string | undefined
  readonly figure?: string | undefined
}

/** How a summary is shown: of a study, and of single runs. */
const formats: Readonly<Record<string, () => Pick<Request, 'write' | 'writeStudy'>>> = {
  table: () => ({ writeStudy: studyTable, write: outcomeWriters['table'] }),
  json: () => ({ writeStudy: studyJson, write: outcomeWriters['json'] }),
}

/**
 * Prints the tables of a folder of results, as the run did that made them.
 * @throws Stop when it is no such folder, or has no such outcome
 */
export function showResults({ folder, outcome, format, figure }: ResultsArguments, io: Io): ExitCode {
  const shown = readWriter(format, formats, 'results')
  const { results, issues } = readResults(folder, io.cwd)
  const asked = results ? checkOutcomes(results.scenario, askedOutcomes(outcome).outcomes) : []
  stopOnIssues([...(typeof shown === 'object' ? [shown] : []), ...asked, ...issues], new Map(), io)
  if (!results || typeof shown === 'object') return 2
  const draw = io.fileFor(figure, '--figure')
  return printSummary(results, askedOutcomes(outcome), { ...shown(), draw }, io)
}

/** Prints what a folder holds already of the study of a scenario that is asked for. */
export async function showFinished(
  { name, known, manifest }: Extract<Place, { isFinished: true }>,
  scenario: Scenario,
  request: Request,
  io: Io,
): Promise<ExitCode> {
  // An aim may be reached with fewer runs than the scenario plans.
  const isSame = manifest.study.planned === scenario.study.runs
  const { results, issues } = readResults(name, io.cwd, isSame ? scenario : undefined)
  stopOnIssues(issues, new Map(), io)
  if (!results) return 2
  io.stderr(`${name} holds these results already: nothing was run.\n`)
  const { until } = request
  const words = known && until ? aimWords(known, until, known.runs) : { missed: [], reached: [] }
  const code = await showAll(
    results,
    request,
    io,
    words.missed,
    known && until ? knownAim(known, until) : undefined,
  )
  for (const line of words.reached) io.stderr(`${line}\n`)
  return code
}

async function showAll(
  results: Results,
  request: Request,
  io: Io,
  missed: readonly string[],
  aim: KnownAim | undefined,
): Promise<ExitCode> {
  // Runs one by one are not in a summary.
  const result = resultOfSummary(results.scenario, results.summary)
  if (!result.study || request.writeStudy !== studyCsv) {
    return printSummary(results, request, request, io, missed, aim)
  }
  await writeExport(joinedLines(results, request.outcomes), io)
  return tellStudy(result, io, missed)
}

/** Prints a summary by the writer that suits what was run. */
function printSummary(
  { scenario, summary }: Results,
  { outcomes, isHeadline }: AskedOutcomes,
  { write, writeStudy, draw }: Pick<Request, 'write' | 'writeStudy' | 'draw'>,
  io: Io,
  missed: readonly string[] = [],
  aim?: KnownAim,
): ExitCode {
  const result = { ...resultOfSummary(scenario, summary), aim }
  if (result.study) printStudy(result, { outcomes, isHeadline, writeStudy, draw }, io)
  else {
    const shown = narrowRuns(scenario, singlesOf(result), outcomes)
    writeLines(write?.(shown.scenario, shown.runs, io.columns, result.audit) ?? [], io.stdout)
  }
  const wordsOf = result.study ? badAuditWords : badSingleWords
  const { audit } = shownOf(result, { outcomes, isHeadline, writeStudy })
  const words = audit ? wordsOf(audit, result.scenario) : []
  const code = tellStudy(result, io, missed)
  if (words.length > 0) io.stderr(`${words.join('\n')}\n`)
  return code
}

/** Single runs, of which a summary has the one value of each outcome. */
function singlesOf({ outcomes, choices }: StudyResult): readonly Simulation[] {
  return choices.map((policies, choice): Simulation => ({
    ...{ policies, status: { kind: 'ok' }, baselineStatus: { kind: 'ok' }, broken: [] },
    ...{ times: new Float64Array(), series: new Map() },
    outcomes: new Map(outcomes.map(({ name, rows }) => [name, rows[choice]?.median ?? null])),
  }))
}
