import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Contestant, Cost } from '../contestant.js'
import type { Workload } from '../workload.js'
import { writeC } from './c-source.js'
import { cFlavours, compileC, type CFlavour } from './compile-c.js'
import { runFile } from './run-file.js'

/**
 * The workload as generated C, in a process of its own that takes its own time: it computes only while it is asked to.
 * @throws Error when gcc refuses it, or a run leaves the numbers
 */
export async function cContestant(workload: Workload, flavour: CFlavour): Promise<Contestant> {
  const folder = mkdtempSync(join(tmpdir(), 'erosion-bench-'))
  const { settings, flags } = cFlavours[flavour]
  const { text, inputs } = writeC(workload.model, workload.task, settings)
  const program = compileC(text, flags, folder, flavour)
  const [runs, records] = [join(folder, 'runs'), join(folder, 'records')]
  writeFileSync(runs, runFile(workload, inputs))
  const child = spawn(program, [runs, records], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]() as AsyncIterator<
    string,
    undefined
  >
  const answer = async (): Promise<Cost> => {
    const { done, value } = await answers.next()
    if (done) throw new Error(`the program in C ended early, with code ${child.exitCode}`)
    const [cpu = NaN, wall = NaN] = value.split(' ').map(Number)
    return { cpu, wall }
  }
  await answer()
  const recorded = readFileSync(records)
  return {
    name: `C, ${flavour}`,
    portion: { runs: workload.runs.length, steps: workload.grid.stepCount },
    records: () => new Float64Array(recorded.buffer, recorded.byteOffset, recorded.length / 8),
    round: () => {
      child.stdin.write('\n')
      return answer()
    },
    close: () => {
      child.stdin.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
