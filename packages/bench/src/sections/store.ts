import { mkdtempSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStudy, policyCombinations } from '@erosion/engine'
import { beginStudy, finishStudy } from '../keep/keep-study.js'
import { spreadOf } from '../measure/percentile.js'
import { timeOnce } from '../measure/time-once.js'
import { atMost, type Row } from '../report/row.js'
import type { Section, SectionContext } from '../section.js'

/** The most that keeping may cost, in percent of the time for making what is kept; and seconds for a finished folder. */
const MOST_STORE = 10
const MOST_RESUME = 1

const CHUNK = 64
const ROUNDS = 5

const erosion = fileURLToPath(new URL('../../cli/bin/erosion.js', import.meta.url))

/** What it costs to keep results: while they are made, and when a folder is asked for that is finished. */
export const storeSection: Section = {
  name: 'store',
  about: 'keeping a study in a folder, outcomes only, and asking again for a finished one',
  run: (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'erosion-bench-'))
    try {
      return Promise.resolve({
        rows: [...keepRows(folder, context), resumeRow(folder, context)],
        findings: {},
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** One study, one thread: its runs, and beside them its parts, tables and summary. */
function keepRows(folder: string, { scenario, effort }: SectionContext): readonly Row[] {
  const read = scenario()
  const runs = effort.isQuick ? 128 : 2048
  const study = beginStudy(read, join(folder, 'kept'), runs, policyCombinations(read).slice(0, 1))
  const runChunk = openStudy(study.compiled)
  let [making, keeping] = [0, 0]
  for (let first = 0; first < runs; first += CHUNK) {
    const made: ReturnType<typeof runChunk>[] = []
    making += timeOnce(() => made.push(runChunk(first, first + CHUNK))).cpu
    keeping += timeOnce(() => made.forEach((chunk) => study.begun.parts.keep(chunk))).cpu
  }
  keeping += timeOnce(() => finishStudy(read, study)).cpu
  const share = keeping / making
  const milliseconds = (seconds: number) => (1e3 * seconds) / runs
  return [
    { what: 'making runs, outcomes only', low: milliseconds(making), unit: 'ms a run', note: `${runs} runs` },
    {
      what: 'keeping them: parts, tables, summary',
      low: milliseconds(keeping),
      unit: 'ms a run',
      result: `${(100 * share).toFixed(1)} %`,
      goal: atMost(100 * share, MOST_STORE, ' %'),
    },
  ]
}

/** The command that made a folder, again: a process from its start to its end. */
function resumeRow(folder: string, { path }: SectionContext): Row {
  const args = ['run', path, '--runs', '16', '--out', join(folder, 'again')]
  const run = () => {
    const { status, stderr } = spawnSync(process.execPath, [erosion, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`erosion ${args.join(' ')} failed:\n${stderr}`)
  }
  run()
  const { low, median } = spreadOf(Array.from({ length: ROUNDS }, () => timeOnce(run).wall))
  const goal = atMost(low, MOST_RESUME, ' s')
  return { what: 'a finished folder, the same command again', low, median, unit: 's', goal }
}
