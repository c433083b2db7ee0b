import { referenceNames } from '@erosion/engine'
import { csvLine } from '../../run/output/csv-line.js'
import { exactNumber } from '../../run/output/exact-number.js'
import type { WrittenBackcast } from './written-backcast.js'

/** A line for each observation that was scored: what was seen, what was expected, and how each forecast did. */
export function* backcastCsv({ result }: WrittenBackcast): Generator<string> {
  const { backcast, scored } = result
  yield csvLine([
    ...['series', 'year', 'horizon', 'observed', 'median', 'inside 50 %', 'inside 90 %'],
    ...['model', ...referenceNames].flatMap((name) => [`error ${name}`, `crps ${name}`, `log score ${name}`]),
  ])
  for (const one of scored) {
    const scores = [one.model, ...referenceNames.map((name) => one.references[name])]
    yield csvLine([
      backcast.series[one.series]?.name ?? '',
      ...[one.time, one.horizon, one.observed, one.median].map(exactNumber),
      ...[one.isInHalf, one.isInFan].map((isInside) => (isInside ? '1' : '0')),
      ...scores.flatMap((score) =>
        [score?.percentageError, score?.crps, score?.logScore].map((value) => exactNumber(value ?? NaN)),
      ),
    ])
  }
}
