import { chunkRunner, openKernel, type CompiledStudy } from '@erosion/engine/worker'

/** Steps of a slider, from one end to the other. */
export const STEPS = 200

/** A number that a reader may move. */
export interface Slider {
  /** `push_effect`, `growth[russia]`. */
  readonly name: string
  readonly meaning: string
  readonly unit: string
  /** What it moves: several elements may share a value. */
  readonly slots: readonly number[]
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** A scenario that a page can run: a single run under each choice of policies, and the numbers to move. Plain data. */
export interface WhatIf {
  readonly study: CompiledStudy
  readonly sliders: readonly Slider[]
  /** The names of the choices of policies, in the order of the study. */
  readonly choices: readonly string[]
  /** The outcomes that are shown: their position in the study, and name and unit. */
  readonly outcomes: readonly { readonly position: number; readonly name: string; readonly unit: string }[]
}

/** What every choice comes to in every outcome, by choice, then by outcome shown; NaN for what has no value. */
export type Answer = readonly (readonly number[])[]

/**
 * Makes what runs a scenario with some numbers moved: the engine's own kernel, so that an answer has the bits of
 * `erosion run --deterministic --set`.
 * @throws Error when the kernel cannot run here, as where WebAssembly has no vectors
 */
export function answerer({
  study: { study, kernel },
  sliders,
  outcomes,
}: WhatIf): (values: readonly number[]) => Answer {
  const opened = openKernel(kernel)
  return (moved) => {
    const values = Float64Array.from(study.values)
    for (const [i, { slots, middle }] of sliders.entries()) {
      for (const slot of slots) if (moved[i] !== middle) values[slot] = moved[i] ?? middle
    }
    const chunk = chunkRunner({ ...study, values }, opened)(0, 1)
    const count = study.outcomes.length
    return study.choices.map((_, choice) =>
      outcomes.map(({ position }) => chunk.values[choice * count + position] ?? NaN),
    )
  }
}
