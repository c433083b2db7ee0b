import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { atMost, type Row } from '../report/row.js'
import type { Section } from '../section.js'

/** The most memory at the peak of a study of any size, in megabytes, and how much more the largest may take. */
const MOST_MEMORY = 400
const MOST_GROWTH = 1.5

/** How much memory a study takes at its peak that is kept in a folder, as the number of its runs grows. */
export const memorySection: Section = {
  name: 'memory',
  about: 'memory at the peak of studies of a small model, kept in a folder, by number of runs',
  isLong: true,
  run: ({ effort, say }) => {
    const sizes = effort.isQuick ? [1_000, 3_000] : [10_000, 100_000, 1_000_000]
    const points = sizes.map((x) => {
      say(`memory: ${x} runs`)
      return { x, y: peakOf(x) }
    })
    const rows = points.map(({ x, y }): Row => {
      return { what: `memory of ${x} runs`, low: y, unit: 'MB', goal: atMost(y, MOST_MEMORY, ' MB') }
    })
    const growth = (points.at(-1)?.y ?? NaN) / (points[0]?.y ?? NaN)
    const last: Row = {
      what: 'the most runs against the fewest',
      unit: '',
      result: `${growth.toFixed(2)} ×`,
      goal: atMost(growth, MOST_GROWTH, ' ×'),
    }
    return Promise.resolve({
      rows: [...rows, last],
      findings: {},
      curves: [{ title: 'runs', unit: 'megabytes', points }],
    })
  },
}

function peakOf(runs: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'erosion-bench-'))
  const program = fileURLToPath(new URL('memory.js', import.meta.url))
  const path = fileURLToPath(new URL('../scenarios/small.yaml', import.meta.url))
  try {
    const args = [program, path, join(folder, 'kept'), String(runs)]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`the process of the study failed:\n${stderr}`)
    return (JSON.parse(stdout) as { readonly megabytes: number }).megabytes
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
