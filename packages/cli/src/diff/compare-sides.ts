import { diffInputs, diffOutcomes, type ScenarioDifference } from '@erosion/engine'
import type { Io } from '../io.js'
import { showProgress } from '../run/show-progress.js'
import type { Side } from './side.js'

/** What differs between two sides, and what went wrong on each. */
export interface Comparison {
  readonly difference: ScenarioDifference
  readonly complaints: readonly [first: readonly string[], second: readonly string[]]
}

/** Runs both sides, showing how far it is, and holds them against each other. */
export function compareSides(first: Side, second: Side, io: Io): Comparison {
  const progress = showProgress(first.runCount + second.runCount, io)
  const [before, after] = [first.run(progress.next), second.run(progress.next)]
  progress.clear()
  const outcomes = diffOutcomes(before.runs, after.runs, new Map([...second.units, ...first.units]))
  return {
    difference: { inputs: diffInputs(first.inputs, second.inputs), outcomes },
    complaints: [before.complaints, after.complaints],
  }
}
