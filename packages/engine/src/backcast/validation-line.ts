import type { ValidationSource } from '#scenario/backcast-schema'

/** How a backcast of the model scored, in one line for above the results. */
export function validationLine(validation: ValidationSource): string {
  const { crps, series, better, from, years, horizons, observations } = validation
  const error = validation['mean absolute percentage error']
  const isHeldOut = Number(years.slice(0, 4)) > validation['calibrated until']
  const points = (share: number) => (100 * share).toFixed(1)
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`
  return (
    `Backcast from ${from}, ${observations} shares of ${years} (${horizons} years ahead, ` +
    `${isHeldOut ? 'held out' : 'years it learnt from'}): error ${percent(error.model)} against ` +
    `${percent(error['no change'])} of no change, CRPS ${points(crps.model)} against ${points(crps['no change'])} ` +
    `points, ${better} of ${series} series better, ${percent(validation['coverage of 90 %'])} inside the 90 % fan`
  )
}
