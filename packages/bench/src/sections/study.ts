import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { digits } from '../report/render-table.js'
import { atMost } from '../report/row.js'
import type { Section } from '../section.js'

const WORKERS = 2

/** The most memory that a study may take at its peak, in megabytes. */
const MOST_MEMORY = 300

/** What a process says that made a study. */
interface StudyCost {
  readonly wall: number
  readonly cpu: number
  readonly megabytes: number
}

/** Ten thousand runs under one choice of policies: how long, and how much memory. */
export const studySection: Section = {
  name: 'study',
  about: 'ten thousand runs under one choice of policies, two workers, outcomes only',
  run: ({ path, effort }) => {
    const runs = effort.isQuick ? 200 : 10_000
    const { wall, cpu, megabytes } = makeStudy(path, runs)
    const what = `study of ${runs} runs, ${WORKERS} workers`
    const note = `${digits(cpu)} s of processor time`
    return Promise.resolve({
      rows: [
        { what: `${what}, time that passes`, low: wall, unit: 's', note },
        {
          what: `${what}, memory at its peak`,
          low: megabytes,
          unit: 'MB',
          goal: atMost(megabytes, MOST_MEMORY, ' MB'),
        },
      ],
      findings: {},
    })
  },
}

function makeStudy(path: string, runs: number): StudyCost {
  const program = fileURLToPath(new URL('study.js', import.meta.url))
  const args = [program, path, String(runs), String(WORKERS)]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the process of the study failed:\n${stderr}`)
  return JSON.parse(stdout) as StudyCost
}
