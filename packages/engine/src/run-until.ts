import { looksUpTo } from '#summary/looks'
import { reachOfMean } from '#summary/reach-of-mean'
import { chunkRunner, type RunChunk } from '#batch/run-chunk'
import { studyOptionNames, type StudyOptions } from '#batch/run-study'
import type { StudyChunk } from '#batch/study-chunk'
import { planStudy, studyKeys, taskOf } from '#batch/study-program'
import { StudyRecorder, type StudyTable } from '#batch/study-table'
import { refuseUnknownOptions } from '#core/refuse-unknown-options'
import { fastestKernel, kernels } from '#compile/wasm/kernels'
import { designs } from '#sample/designs/designs'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import type { Scenario } from '#scenario/scenario'

/** How well the mean of an outcome is to be known. */
export interface Until {
  readonly outcome: string
  /**
   * Half the width of its interval of 95 %, above 0, in the unit of the outcome: reached under every choice of policies.
   * The interval is widened for the looks that may be, so that it holds whenever the study stops.
   */
  readonly reach: number
}

/** A study that went on until it knew, or until it had the most runs that it may have. */
export interface UntilResult {
  readonly table: StudyTable
  readonly isReached: boolean
  /** What was reached, under the choice that is known worst; null where a mean does not exist, and before the first look. */
  readonly reach: number | null
  /** The numbers of runs at which it looked. */
  readonly looks: readonly number[]
}

/**
 * Runs a scenario, with more and more futures, until the mean of an outcome is known well enough under every choice of
 * policies. The result is that of a study of so many runs, to the bit.
 * @param options `study.runs` is the most runs that there may be
 * @throws RangeError for an outcome that the scenario does not have, a reach that is not above 0, and a design whose
 *   runs change when some are added; and as runStudy does
 */
export async function runUntil(
  scenario: Scenario,
  until: Until,
  options: StudyOptions = {},
): Promise<UntilResult> {
  refuseUnknownOptions(options, studyOptionNames, 'runUntil', { study: studyKeys })
  const { compile = kernels[fastestKernel], signal } = options
  const outcome = checkUntil(scenario, until)
  const program = planStudy(scenario, options)
  const { runs: most, design } = program.study
  if (!designs[design].isPrefixStable) throw new RangeError(`runs cannot be added to a ${design}`)
  const runChunk = chunkRunner(program, compile(scenario.expanded, taskOf(scenario)))
  const chunks: StudyChunk[] = []
  const looks: number[] = []
  let reach: number | null = null
  const planned = looksUpTo(most)
  for (const look of planned) {
    await runUpTo(look, chunks, runChunk, options)
    if (signal?.aborted) break
    looks.push(look)
    const columns = program.choices.map((_, choice) =>
      columnOf(chunks, outcome, choice, program.choices.length),
    )
    reach = reachOfMean(
      columns,
      groupsOfDesign(design),
      planned.length,
      scenario.outcomes[outcome]?.isTime ?? false,
    )
    if (reach === null || reach <= until.reach) break
  }
  const runs = signal?.aborted ? most : countRuns(chunks)
  const plan = planStudy(scenario, { ...options, study: { ...options.study, runs } })
  const recorder = new StudyRecorder(scenario, plan)
  for (const chunk of chunks) recorder.add(chunk)
  return { table: recorder.table(), isReached: reach !== null && reach <= until.reach, reach, looks }
}

/** Adds chunks until there are so many runs. */
async function runUpTo(
  runs: number,
  chunks: StudyChunk[],
  runChunk: RunChunk,
  { chunk = 8, signal, onProgress, pause }: StudyOptions,
): Promise<void> {
  for (let done = countRuns(chunks); done < runs && !signal?.aborted; await pause?.()) {
    const end = Math.min(runs, done + chunk)
    chunks.push(runChunk(done, end))
    done = end
    onProgress?.({ done, planned: runs })
  }
}

const countRuns = (chunks: readonly StudyChunk[]) => chunks.reduce((sum, { runs }) => sum + runs, 0)

function checkUntil({ outcomes }: Scenario, { outcome, reach }: Until): number {
  const position = outcomes.findIndex(({ name }) => name === outcome)
  if (position < 0) throw new RangeError(`the scenario has no outcome ${outcome}`)
  if (!(reach > 0 && reach < Infinity)) throw new RangeError(`reach is not above 0: ${reach}`)
  return position
}

/** One outcome under one choice, run by run. */
function columnOf(
  chunks: readonly StudyChunk[],
  outcome: number,
  choice: number,
  choices: number,
): Float64Array {
  const column = new Float64Array(countRuns(chunks))
  for (const { first, runs, values } of chunks) {
    const outcomes = values.length / (choices * runs)
    const start = (choice * outcomes + outcome) * runs
    column.set(values.subarray(start, start + runs), first)
  }
  return column
}
