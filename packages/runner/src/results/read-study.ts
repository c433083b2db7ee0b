import { join } from 'node:path'
import { neverOf, studyOf, type StudyResults } from '@erosion/engine'
import { TableReader, type TableRow } from '../parquet/table-reader.js'
import { damageOf, isWhole } from './damage-of.js'
import type { Results } from './read-results.js'
import { ResultsError, wordsOf } from './results-error.js'

const TABLE = 'outcomes.parquet'

/** How a run ended, in a byte. */
const [FAILED, BASELINE_FAILED] = [1, 2]

/** What is read of a table of outcomes. */
interface Read {
  /** By position of the outcome, then by choice; others are not there. */
  readonly values: ReadonlyMap<number, readonly Float64Array[]>
  /** By choice. */
  readonly statuses: readonly Uint8Array[]
}

/**
 * The study of a folder of results, to look at some of its outcomes: their numbers are read, and no others.
 * @param wanted outcomes by name; to look at another is a RangeError
 * @throws ResultsError when the table cannot be read, or is not as it was written
 */
export async function readStudy(results: Results, wanted: readonly string[]): Promise<StudyResults> {
  const { scenario, manifest } = results
  const { planned, finished } = manifest.study
  const outcomes = scenario.outcomes.map(({ name }) => name)
  const { values, statuses } = await readOrExplain(
    results,
    [...new Set(wanted)].map((name) => outcomes.indexOf(name)),
  )
  const column = (choice: number, outcome: number): Float64Array => {
    const found = values.get(outcome)?.[choice]
    if (found) return found
    throw new RangeError(`outcome ${outcome} under choice ${choice} was not read`)
  }
  return {
    study: studyOf(scenario, { runs: planned }),
    choices: manifest.policies,
    ...{ outcomes, runs: finished, column },
    nevers: scenario.outcomes.map((outcome) => neverOf(outcome, scenario.grid)),
    lost: (choice, outcome) => {
      const own = column(choice, outcome)
      const isHeld = (scenario.outcomes[outcome]?.against.size ?? 0) > 0
      const isLost = (status: number, run: number) =>
        status === FAILED || (status === BASELINE_FAILED && isHeld && Number.isNaN(own[run]))
      return Uint32Array.from(
        [...(statuses[choice] ?? [])].flatMap((status, run) => (isLost(status, run) ? [run] : [])),
      )
    },
  }
}

async function readOrExplain(results: Results, outcomes: readonly number[]): Promise<Read> {
  const { name, folder, manifest } = results
  const path = join(folder, TABLE)
  try {
    if (!isWhole(damageOf(path, manifest.files[TABLE] ?? { sha256: '' })))
      throw new Error(`it was changed since it was written: erosion replay ${name} says where`)
    return await read(path, results, outcomes)
  } catch (error) {
    throw new ResultsError(`${join(name, TABLE)} cannot be read: ${wordsOf(error)}`)
  }
}

async function read(
  path: string,
  { manifest: { policies, study } }: Results,
  outcomes: readonly number[],
): Promise<Read> {
  const numbers = () => policies.map(() => new Float64Array(study.finished))
  const values = new Map(outcomes.map((outcome) => [outcome, numbers()]))
  const statuses = policies.map(() => new Uint8Array(study.finished))
  const reader = await TableReader.open(path, study.finished * policies.length)
  try {
    // Number of the run, policies, status; then outcomes.
    const status = Object.keys(policies[0] ?? {}).length + 1
    const columns = [status, ...outcomes.map((outcome) => status + 1 + outcome)]
    for await (const group of reader.columnGroups(columns.map((column) => reader.columns[column] ?? ''))) {
      const [ends = [], ...cells] = group.columns
      for (const [i, end] of ends.entries()) {
        const [choice, run] = placeOf(group.first + i, policies.length)
        if (end !== 'ok') statuses[choice]?.fill(end === 'failed' ? FAILED : BASELINE_FAILED, run, run + 1)
        for (const [k, outcome] of outcomes.entries())
          values.get(outcome)?.[choice]?.fill(numberOf(cells[k]?.[i]), run, run + 1)
      }
    }
    return { values, statuses }
  } finally {
    reader.close()
  }
}

const placeOf = (row: number, choices: number) => [row % choices, Math.floor(row / choices)] as const

const numberOf = (cell: TableRow[number] | undefined): number => (typeof cell === 'number' ? cell : NaN)
