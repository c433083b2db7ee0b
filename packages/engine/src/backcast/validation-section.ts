import type { ValidationSource } from '#scenario/backcast-schema'
import type { BackcastResult, NamedScore, ScoredPart } from './hold-against-past.js'
import type { Difference } from './total-score.js'

/**
 * How a backcast scored, as the section `validation` of the scenarios that use its model: on the years that it learnt
 * from, and on what it was given of later ones. Undefined without a score.
 */
export function validationSection(
  { backcast, start, fit, heldOut }: BackcastResult,
  name: string,
  inputs: string,
): ValidationSource | undefined {
  const learnt = scoreOf(fit)
  const later = heldOut && scoreOf(heldOut)
  if (!learnt) return undefined
  return {
    ...{ backcast: name, basis: backcast.basis, 'calibrated until': backcast.until, from: start },
    ...learnt,
    ...(later && { 'held out': later }),
    inputs,
  }
}

function scoreOf({ counted, bySeries, total }: ScoredPart): ValidationSource['held out'] {
  const reference = total?.references['no change']
  const gain = total?.gains['no change']
  if (!total || !reference || !gain) return undefined
  return {
    years: rangeOf(counted.map(({ time }) => time)),
    horizons: rangeOf(counted.map(({ horizon }) => horizon)),
    observations: total.count,
    series: bySeries.length,
    better: bySeries.filter(isBetter).length,
    'mean absolute percentage error': {
      model: rounded(total.model.percentageError),
      'no change': rounded(reference.percentageError),
      ...intervalOf(gain.percentageError),
    },
    crps: {
      model: rounded(total.model.crps),
      'no change': rounded(reference.crps),
      ...intervalOf(gain.crps),
    },
    'coverage of 90 %': rounded(total.coverageOfFan),
    'coverage of 50 %': rounded(total.coverageOfHalf),
  }
}

const intervalOf = ({ interval }: Difference) =>
  interval && { low: rounded(interval.low), high: rounded(interval.high) }

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
