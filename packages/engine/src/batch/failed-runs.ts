import type { ExpandedModel } from '#model/expanded'
import type { StudyChunk } from './study-chunk.js'
import type { StudyProgram } from './study-program.js'

/** A run that could not be finished, or whose outcomes have nothing to be held against. */
export interface FailedRun {
  readonly run: number
  /** Position among the choices. */
  readonly choice: number
  /** The variable that left the numbers first, and when. */
  readonly variable: string
  readonly time: number
  /** True when the run itself went well, and one that its outcomes are held against did not. */
  readonly isBaseline: boolean
  /** Positions of the outcomes that are lost by it: all of a run that failed, else those held against one that did. */
  readonly lost: readonly number[]
}

/** The runs of a chunk that failed, run by run and, within one, choice by choice. */
export function failedRuns(
  program: Pick<StudyProgram, 'choices' | 'outcomes'>,
  { slots }: Pick<ExpandedModel, 'slots'>,
  chunk: StudyChunk,
): readonly FailedRun[] {
  if (!chunk.failedSlot.some((slot) => slot >= 0)) return []
  const everyOutcome = [...program.outcomes.keys()]
  const failed: FailedRun[] = []
  for (let i = 0; i < chunk.runs; i++) {
    const slotOf = (run: number) => chunk.failedSlot[run * chunk.runs + i] ?? -1
    for (const [choice, { run, baselines }] of program.choices.entries()) {
      const isBaseline = slotOf(run) < 0
      const lost = isBaseline ? failedBaselines(baselines, slotOf) : everyOutcome
      const culprit = isBaseline ? baselines[lost[0] ?? -1] : run
      if (culprit === undefined) continue
      const time = chunk.failedTime[culprit * chunk.runs + i] ?? NaN
      const variable = slots[slotOf(culprit)]?.name ?? ''
      failed.push({ run: chunk.first + i, choice, variable, time, isBaseline, lost })
    }
  }
  return failed
}

/** The positions of the outcomes that are held against a run that failed. */
function failedBaselines(baselines: Int32Array, slotOf: (run: number) => number): readonly number[] {
  return [...baselines.keys()].filter((outcome) => {
    const run = baselines[outcome] ?? -1
    return run >= 0 && slotOf(run) >= 0
  })
}
