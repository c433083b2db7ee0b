import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { spreadOf } from '../measure/percentile.js'
import { atMost, type Row } from '../report/row.js'
import type { Section } from '../section.js'

/** What a fresh process says of itself, in milliseconds. */
interface ColdTimes {
  /** From the start of the process until the engine is loaded. */
  readonly start: number
  readonly read: number
  readonly compile: number
  readonly run: number
}

/** From the text of the scenario to the end of its first block of runs, in fresh processes. */
export const coldSection: Section = {
  name: 'cold',
  about: 'a fresh process, from the text of the scenario to its first block of runs',
  run: ({ path, effort }) => {
    const times = Array.from({ length: effort.isQuick ? 2 : 12 }, () => runCold(path))
    const row = (what: string, part: (times: ColdTimes) => number): Row => ({
      what,
      ...spreadOf(times.map(part)),
      unit: 'ms',
    })
    const whole = row('text to first block, cold', ({ read, compile, run }) => read + compile + run)
    const coldMs = whole.low ?? NaN
    return Promise.resolve({
      rows: [
        { ...whole, goal: atMost(coldMs, 300, ' ms') },
        row('  reading and checking it', ({ read }) => read),
        row('  making the kernel', ({ compile }) => compile),
        row('  the first block of 8 runs', ({ run }) => run),
        row('  before that: Node itself, loading the engine', ({ start }) => start),
      ],
      findings: { coldMs },
    })
  },
}

function runCold(path: string): ColdTimes {
  const program = fileURLToPath(new URL('cold.js', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, path], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the fresh process failed:\n${stderr}`)
  return JSON.parse(stdout) as ColdTimes
}
