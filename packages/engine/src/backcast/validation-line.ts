import type { ValidationSource } from '#scenario/backcast-schema'

/** How a backcast of the model scored, in one short line for above the results: in held-out years where it has any. */
export function validationLine(validation: ValidationSource): string {
  const { 'held out': heldOut } = validation
  const { years, better, series, 'mean absolute percentage error': error } = heldOut ?? validation
  const what = heldOut ? `${years}, held out` : `${years}, which it learnt from`
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`
  return (
    `Backcast (${what}): error ${percent(error.model)}, no change ${percent(error['no change'])}; ` +
    `nearer in ${better} of ${series} series`
  )
}
