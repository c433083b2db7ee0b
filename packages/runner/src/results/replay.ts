import { join } from 'node:path'
import {
  compileStudy,
  drawnNames,
  engineVersion,
  failedRuns,
  type CompiledStudy,
  type StudyChunk,
} from '@erosion/engine'
import type { RunsRange } from '../parts/runs-range.js'
import { runRanges } from '../pool/run-ranges.js'
import { usualWorkers, type RunSettings } from '../run-missing.js'
import { studyTables } from '../tables/study-tables.js'
import type { TableShape } from '../tables/table-shape.js'
import { CheckedTable } from './checked-table.js'
import { hashOfModel } from './hash-of-model.js'
import { MANIFEST } from './manifest.js'
import { middleScenario } from './middle-scenario.js'
import type { Results } from './read-results.js'

/** How much of a folder is run again. */
export interface ReplayOptions extends Omit<RunSettings, 'chunk'> {
  /** So many runs, spread evenly; all unless said. */
  readonly sample?: number | undefined
}

/** What a replay found. */
export interface Replay {
  /** Runs that were made again, each under every combination of policies. */
  readonly runs: number
  /** Those of them that came to something else, or cannot be read. */
  readonly differing: number
  /** In words: what differs, of the first runs that do, and damage that no number shows. */
  readonly complaints: readonly string[]
  /** In words: what else is worth knowing. */
  readonly remarks: readonly string[]
}

/** Runs of a chunk. */
const CHUNK = 32

/**
 * Runs a folder of results again from its manifest, and holds every bit of its tables against what comes out: of all
 * runs, or of a sample and of whatever stands in row groups whose bytes were changed.
 */
export async function replay(results: Results, options: ReplayOptions = {}): Promise<Replay> {
  const { manifest, folder } = results
  const { study: facts, files, engine } = manifest
  const { compiled, shapes } = tablesOf(results)
  const tables: CheckedTable[] = []
  try {
    for (const shape of shapes) {
      tables.push(
        await CheckedTable.open(
          join(folder, shape.file),
          shape,
          files[shape.file] ?? { sha256: '' },
          facts.finished,
        ),
      )
    }
    const wanted = new Set(sampleOf(facts.finished, options.sample ?? facts.finished))
    for (const table of tables) for (const run of table.damagedRuns(facts.finished)) wanted.add(run)
    let done = 0
    const differing = new Map<number, string>()
    await runRanges({
      ...{ study: compiled, workers: options.workers ?? usualWorkers(), signal: options.signal },
      ranges: rangesOf([...wanted].sort((a, b) => a - b)),
      keep: async (chunk: StudyChunk) => {
        for (const table of tables) await table.compare(chunk, differing)
        done += chunk.runs
        options.onProgress?.({ done, planned: wanted.size })
        return chunk
      },
    })
    const words = [...differing].sort(([a], [b]) => a - b).map(([, line]) => line)
    const complaints = [
      ...words,
      ...tables.flatMap((table) => table.silentDamage()),
      ...(await falseFacts(results, tables)),
    ]
    const remarks =
      engine === engineVersion ? [] : [`Engine ${engine} made these results, and this is ${engineVersion}.`]
    return { runs: done, differing: differing.size, complaints, remarks }
  } finally {
    for (const table of tables) table.close()
  }
}

/** What the manifest says that is not so: of the equations, and of how runs ended. */
async function falseFacts(
  { manifest, scenario }: Results,
  tables: readonly CheckedTable[],
): Promise<readonly string[]> {
  const { model, statuses, policies } = manifest
  const wrong = model === hashOfModel(scenario.expanded) ? [] : [`${MANIFEST}: its equations were others`]
  const outcomes = tables.find(({ file }) => file === 'outcomes.parquet')
  try {
    // The status stands behind the number of the run and the policies.
    const counts = await outcomes?.countTexts(1 + Object.keys(policies[0] ?? {}).length)
    const isSo = Object.entries(statuses).every(([status, runs]) => (counts?.get(status) ?? 0) === runs)
    return isSo
      ? wrong
      : [...wrong, `${MANIFEST}: its numbers of runs that failed are not those of the table`]
  } catch {
    // The runs that cannot be read were told.
    return wrong
  }
}

/** The study of a folder, compiled again, and what its tables are made of. */
function tablesOf({ manifest, scenario }: Results): {
  readonly compiled: CompiledStudy
  readonly shapes: readonly TableShape[]
} {
  const one = manifest.study.kind === 'single' ? middleScenario(scenario) : scenario
  const compiled = compileStudy(one, { choices: manifest.policies, series: manifest.series })
  const { study } = compiled
  const failedIn = (chunk: StudyChunk) => failedRuns(study, one.expanded, chunk)
  return { compiled, shapes: studyTables({ study, drawn: drawnNames(study), failedIn }) }
}

/** So many runs of all, evenly spread. */
function sampleOf(all: number, sample: number): readonly number[] {
  const count = Math.min(all, sample)
  return Array.from({ length: count }, (_, i) => Math.floor((i * all) / count))
}

/** Runs by rising number as ranges, which are no longer than a chunk. */
function rangesOf(runs: readonly number[]): readonly RunsRange[] {
  const ranges: { first: number; end: number }[] = []
  for (const run of runs) {
    const last = ranges.at(-1)
    if (last?.end === run && run - last.first < CHUNK) last.end++
    else ranges.push({ first: run, end: run + 1 })
  }
  return ranges
}
