import type { ValidationSource } from '#scenario/backcast-schema'
import type { BackcastResult, NamedScore } from './hold-against-past.js'

/** How a backcast scored, as the section `validation` of the scenarios that use its model; undefined without a score. */
export function validationSection(
  { backcast, start, scored, bySeries, total }: BackcastResult,
  name: string,
  inputs: string,
): ValidationSource | undefined {
  const reference = total?.references['no change']
  if (!total || !reference) return undefined
  const counted = scored.filter(({ horizon }) => horizon >= backcast.horizon)
  return {
    backcast: name,
    basis: backcast.basis,
    'calibrated until': backcast.until,
    from: start,
    years: rangeOf(counted.map(({ time }) => time)),
    horizons: rangeOf(counted.map(({ horizon }) => horizon)),
    observations: total.count,
    series: bySeries.length,
    better: bySeries.filter(isBetter).length,
    'mean absolute percentage error': {
      model: rounded(total.model.percentageError),
      'no change': rounded(reference.percentageError),
    },
    crps: {
      model: rounded(total.model.crps),
      'no change': rounded(reference.crps),
      ...(total.gain && { low: rounded(total.gain.low), high: rounded(total.gain.high) }),
    },
    'coverage of 90 %': rounded(total.coverageOfFan),
    'coverage of 50 %': rounded(total.coverageOfHalf),
    inputs,
  }
}

/** Whether the model beats no change in a series, both on error and on CRPS. */
export function isBetter({ score: { model, references } }: NamedScore): boolean {
  const reference = references['no change']
  return (
    reference !== undefined &&
    model.percentageError < reference.percentageError &&
    model.crps < reference.crps
  )
}

const rounded = (value: number): number => Number(value.toPrecision(4))

function rangeOf(values: readonly number[]): string {
  const [first, last] = [Math.min(...values), Math.max(...values)]
  return first === last ? `${first}` : `${first} to ${last}`
}
