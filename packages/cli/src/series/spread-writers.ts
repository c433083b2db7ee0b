import { csvLine } from '../run/output/csv-line.js'
import { exactJson } from '../run/output/exact-json.js'
import { exactNumber } from '../run/output/exact-number.js'
import type { ShownSeries } from './series-over-runs.js'

/** How spreads of series are written, by format; the first unless said. */
export const spreadWriters: Readonly<Record<string, (shown: ShownSeries) => Iterable<string>>> = {
  csv: spreadCsv,
  json: spreadJson,
}

/** A line for each series, choice of policies and instant: how many runs have a number, and its 5, 50 and 95 %. */
function* spreadCsv({ series }: ShownSeries): Generator<string> {
  const players = Object.keys(series[0]?.choices[0] ?? {})
  yield csvLine(['series', ...players, 'time', 'runs', '5 %', 'median', '95 %'])
  for (const { name, times, choices, spreads } of series) {
    for (const [c, choice] of choices.entries()) {
      for (const [i, time] of times.entries()) {
        const { counted = 0, low = null, median = null, high = null } = spreads[c]?.[i] ?? {}
        const quantiles = [low, median, high].map((value) => exactNumber(value ?? NaN))
        const policies = players.map((player) => choice[player] ?? '')
        yield csvLine([name, ...policies, String(time), String(counted), ...quantiles])
      }
    }
  }
}

/** The same as a list of series: a list of choices each, with a list of numbers for every column. */
function* spreadJson({ series }: ShownSeries): Generator<string> {
  yield exactJson(
    series.map(({ name, times, choices, spreads }) => ({
      series: name,
      time: [...times],
      choices: choices.map((policies, c) => ({
        policies: { ...policies },
        runs: spreads[c]?.map(({ counted }) => counted) ?? [],
        low: spreads[c]?.map(({ low }) => low) ?? [],
        median: spreads[c]?.map(({ median }) => median) ?? [],
        high: spreads[c]?.map(({ high }) => high) ?? [],
      })),
    })),
  )
}
