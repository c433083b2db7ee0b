import type { LeverShares, PolicyChoice, Scenario, StudyResults } from '@erosion/engine'
import { csvLine } from '../run/output/csv-line.js'
import { exactNumber } from '../run/output/exact-number.js'
import { oneLine } from '../run/output/one-line.js'
import { intervalTexts } from '../strategy/number-text.js'
import { plainJson } from '../strategy/plain-json.js'
import { studyLines } from '../strategy/study-lines.js'
import { tableLines } from '../strategy/table-lines.js'
import type { ResultWriters } from '../strategy/result-writers.js'
import { wrapWords } from '../study/output/wrap-words.js'
import { choiceWords } from './choice-words.js'
import { partsPicture } from './parts-picture.js'

/** A difference that has been shared out. */
export interface SharedStudy {
  readonly scenario: Scenario
  readonly results: StudyResults
  readonly choices: readonly [from: PolicyChoice, to: PolicyChoice]
  readonly shares: readonly LeverShares[]
}

/** How shares are written, by format. */
export const shareWriters: ResultWriters<SharedStudy> = {
  text: shareText,
  csv: shareCsv,
  json: shareJson,
  svg: sharePicture,
}

/** Pairs beyond these are hardly worth a line. */
const MOST_PAIRS = 6

function* shareText(
  { scenario, results, choices, shares }: SharedStudy,
  columns: number | undefined,
): Generator<string> {
  const [from, to] = choices.map(choiceWords)
  yield* studyLines(scenario, results, ['mixture of levers', 'mixtures of levers'])
  yield `from ${from} to ${to}`
  for (const { outcome, whole, parts, pairs } of shares) {
    yield ''
    const rows = [...parts.map(({ lever }) => lever), 'all together']
    const texts = intervalTexts([...parts.map(({ part }) => part), whole])
    yield* tableLines(
      oneLine(outcome),
      rows,
      [
        { heading: 'part', cells: texts.map(({ value }) => value) },
        { heading: '95 % interval', cells: texts.map(({ interval }) => interval) },
        {
          heading: 'of the whole',
          cells: [...parts.map(({ part }) => ofWhole(part, whole)), ofWhole(whole, whole)],
        },
      ],
      columns,
    )
    if (pairs.length === 0) continue
    yield ''
    const shown = pairs.slice(0, MOST_PAIRS)
    const effects = intervalTexts(shown.map(({ interaction }) => interaction))
    yield* tableLines(
      'pairs that do most together beyond each alone',
      shown.map(({ levers }) => levers.join(' with ')),
      [
        { heading: 'beyond', cells: effects.map(({ value }) => value) },
        { heading: '95 % interval', cells: effects.map(({ interval }) => interval) },
      ],
      columns,
    )
  }
  yield ''
  const [first] = shares
  if (first?.orders !== undefined) yield* wrapWords(orderWords(first, first.orders), 80)
  yield* wrapWords(
    "Parts are Shapley's: the mean of what a lever adds over all orders in which levers could come, in the same futures. They sum to the whole; one against it has a share below 0. A pair below 0 is one whose levers stand in for each other. A switch without which other levers do nothing has a part of what they do: --group counts it with them.",
    80,
  )
}

/** The mean part over the mean whole, as a percentage; a dash where the whole is nothing, or cannot be told from it. */
function ofWhole({ mean }: LeverShares['whole'], whole: LeverShares['whole']): string {
  const { low, high } = whole
  const isUnknown = low !== null && high !== null && low <= 0 && high >= 0
  if (mean === null || !whole.mean || isUnknown) return '–'
  return `${((100 * mean) / whole.mean).toFixed(0)} %`
}

/** How orders were drawn, and what that costs. */
function orderWords({ parts, whole }: LeverShares, orders: number): string {
  const errors = parts.map(({ orderError }) => orderError)
  const known = errors.filter((error) => error !== null)
  const largest = known.reduce((most, error) => Math.max(most, error), 0)
  const [{ value } = { value: '–' }] = intervalTexts([{ mean: largest, low: whole.low, high: whole.high }])
  return `${orders} orders of the ${parts.length} levers were drawn, each beside its reverse. Intervals hold the error of that too: at most ± ${value} in the first outcome. Pairs are told where all orders count.`
}

function* shareCsv({ shares }: SharedStudy): Generator<string> {
  yield csvLine(['outcome', 'kind', 'lever', 'with', 'mean', 'low', 'high'])
  for (const { outcome, whole, parts, pairs } of shares) {
    const line = (kind: string, lever: string, other: string, { mean, low, high }: LeverShares['whole']) =>
      csvLine([outcome, kind, lever, other, ...[mean, low, high].map((one) => exactNumber(one ?? NaN))])
    yield line('whole', '', '', whole)
    for (const { lever, part } of parts) yield line('part', lever, '', part)
    for (const { levers, interaction } of pairs) yield line('interaction', levers[0], levers[1], interaction)
  }
}

function* shareJson({ scenario, results, choices, shares }: SharedStudy): Generator<string> {
  const [from, to] = choices
  yield plainJson({ title: scenario.title, study: results.study, runs: results.runs, from, to, shares })
}

function* sharePicture({ shares, ...study }: SharedStudy): Generator<string> {
  const [first] = shares
  if (!first) return
  const { outcome, whole, orders } = first
  const parts = first.parts.map(({ lever, part }) => ({ name: lever, part }))
  const drawn = orders === undefined ? 'all orders' : `${orders} drawn orders`
  const about = `Parts are Shapley's, over ${drawn} of the levers; they sum to the whole.`
  yield partsPicture({ ...study, outcome, by: 'lever', parts, whole, about })
}
