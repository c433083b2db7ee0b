import type { Kernel, RunOutput } from '#compile/kernel'
import { drawFutures, type DrawnFuture } from './draw-futures.js'
import { measureRun } from './measure-run.js'
import { runInputs } from './run-inputs.js'
import { emptyChunk, savedInstants, type StudyChunk } from './study-chunk.js'
import type { StudyProgram } from './study-program.js'

/** Futures that go to the kernel together: enough to fill whatever lanes it has, few enough to be quick. */
const FUTURES_AT_ONCE = 8

/**
 * Makes the runs of the futures from one number up to before another.
 * @param room a chunk of this study that nobody reads any more, to be filled again
 */
export type RunChunk = (first: number, end: number, room?: StudyChunk) => StudyChunk

/** A function that makes runs of a study, any of them in any order, each the same bits as ever. */
export function chunkRunner(program: StudyProgram, kernel: Kernel): RunChunk {
  const futureOf = drawFutures(program)
  return (first, end, room) => {
    const chunk = emptyChunk(program, first, end - first, room)
    for (let from = first; from < end; from += FUTURES_AT_ONCE) {
      const count = Math.min(FUTURES_AT_ONCE, end - from)
      runTogether(
        program,
        kernel,
        Array.from({ length: count }, (_, i) => futureOf(from + i)),
        chunk,
        from - first,
      )
    }
    return chunk
  }
}

function runTogether(
  program: StudyProgram,
  kernel: Kernel,
  drawn: readonly DrawnFuture[],
  chunk: StudyChunk,
  place: number,
): void {
  const { grid, levers, choices } = program
  const inputs = drawn.flatMap(({ future }) => levers.map((plan) => runInputs(future, plan)))
  const outputs = kernel.run(grid, inputs)
  for (const [i, { draws }] of drawn.entries()) {
    const at = place + i
    for (const [d, value] of draws.entries()) chunk.draws[d * chunk.runs + at] = value
    const own = outputs.slice(i * levers.length, (i + 1) * levers.length)
    for (const [c, choice] of choices.entries()) {
      const { outcomes, brokenAt } = measureRun(program, choice, own, program.series.length)
      for (const [o, value] of outcomes.entries()) {
        chunk.values[(c * outcomes.length + o) * chunk.runs + at] = value ?? NaN
      }
      for (const [e, time] of brokenAt.entries()) {
        chunk.brokenAt[(c * brokenAt.length + e) * chunk.runs + at] = time ?? NaN
      }
    }
    for (const [c, { run }] of choices.entries()) keepSeries(program, own[run], c, chunk, at)
    for (const [r, { status }] of own.entries()) {
      if (status.kind === 'ok') continue
      chunk.failedSlot[r * chunk.runs + at] = status.slot
      chunk.failedTime[r * chunk.runs + at] = status.time
    }
  }
}

/** Writes down the saved values of a run; series are recorded in front of the probes. */
function keepSeries(
  { grid, saveEvery, series }: StudyProgram,
  output: RunOutput | undefined,
  choice: number,
  chunk: StudyChunk,
  at: number,
): void {
  if (series.length === 0 || !output) return
  const instants = savedInstants({ grid, saveEvery })
  for (const s of series.keys()) {
    for (let i = 0; i < instants; i++) {
      const place = ((choice * series.length + s) * instants + i) * chunk.runs + at
      chunk.series[place] = output.records[s * (grid.stepCount + 1) + i * saveEvery] ?? NaN
    }
  }
}
