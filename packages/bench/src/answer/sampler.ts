import {
  chunkRunner,
  planStudy,
  taskOf,
  wasm,
  type DesignName,
  type PolicyChoice,
  type Scenario,
} from '@erosion/engine'

/** The one outcome of a scenario in some futures, under each of two choices of policies. */
export interface PairedSample {
  readonly first: Float64Array
  readonly second: Float64Array
}

/** Which futures to draw. */
export interface Draw {
  readonly design: DesignName
  readonly seed: string
  readonly runs: number
}

/** A function that makes the runs of both sides in the same futures; the kernel is made once. */
export function makeSampler(
  scenario: Scenario,
  sides: readonly [PolicyChoice, PolicyChoice],
): (draw: Draw) => PairedSample {
  const kernel = wasm(scenario.expanded, taskOf(scenario))
  return (draw) => {
    const program = planStudy(scenario, { study: draw, choices: sides })
    const { values } = chunkRunner(program, kernel)(0, draw.runs)
    return { first: values.subarray(0, draw.runs), second: values.subarray(draw.runs, 2 * draw.runs) }
  }
}

/** First side less second, future by future. */
export function differencesOf({ first, second }: PairedSample): Float64Array {
  return first.map((value, i) => value - (second[i] ?? NaN))
}
