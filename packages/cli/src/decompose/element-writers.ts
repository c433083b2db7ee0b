import type { ElementShares, PolicyChoice, Scenario, StudyResults } from '@erosion/engine'
import { csvLine } from '../run/output/csv-line.js'
import { exactNumber } from '../run/output/exact-number.js'
import { intervalTexts } from '../strategy/number-text.js'
import { plainJson } from '../strategy/plain-json.js'
import { studyLines } from '../strategy/study-lines.js'
import { tableLines } from '../strategy/table-lines.js'
import type { ResultWriters } from '../strategy/result-writers.js'
import { wrapWords } from '../study/output/wrap-words.js'
import { choiceWords } from './choice-words.js'
import { partsPicture } from './parts-picture.js'

/** A difference that has been shared out by the elements of a dimension. */
export interface ElementStudy {
  readonly scenario: Scenario
  readonly results: StudyResults
  readonly choices: readonly [from: PolicyChoice, to: PolicyChoice]
  readonly dimension: string
  readonly shares: readonly ElementShares[]
}

/** How they are written, by format. */
export const elementWriters: ResultWriters<ElementStudy> = {
  text: elementText,
  csv: elementCsv,
  json: elementJson,
  svg: elementPicture,
}

function* elementText(
  { scenario, results, choices, shares, dimension }: ElementStudy,
  columns: number | undefined,
): Generator<string> {
  const [from, to] = choices.map(choiceWords)
  yield* studyLines(scenario, results)
  yield `from ${from} to ${to}`
  for (const { outcome, whole, parts } of shares) {
    const texts = intervalTexts([...parts.map(({ part }) => part), whole])
    yield ''
    yield* tableLines(
      outcome,
      [...parts.map(({ element }) => element), 'all together'],
      [
        { heading: 'part', cells: texts.map(({ value }) => value) },
        { heading: '95 % interval', cells: texts.map(({ interval }) => interval) },
        { heading: 'of the whole', cells: [...parts.map(({ share }) => percent(share?.mean)), percent(1)] },
      ],
      columns,
    )
  }
  yield ''
  yield* wrapWords(
    `Parts are measured, in the same futures under both policies: what the outcome is by ${dimension}. They sum to the whole in every future. One against the whole has a share below 0.`,
    80,
  )
}

function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? '–' : `${(100 * share).toFixed(0)} %`
}

function* elementCsv({ shares, dimension }: ElementStudy): Generator<string> {
  yield csvLine(['outcome', 'kind', dimension, 'mean', 'low', 'high', 'share of whole'])
  for (const { outcome, whole, parts } of shares) {
    const line = (kind: string, element: string, part: ElementShares['whole'], share: number | null) => {
      const numbers = [part.mean, part.low, part.high, share]
      return csvLine([outcome, kind, element, ...numbers.map((one) => exactNumber(one ?? NaN))])
    }
    yield line('whole', '', whole, 1)
    for (const { element, part, share } of parts) yield line('part', element, part, share?.mean ?? null)
  }
}

function* elementJson({ scenario, results, choices, shares, dimension }: ElementStudy): Generator<string> {
  const [from, to] = choices
  const { study, runs } = results
  yield plainJson({ title: scenario.title, study, runs, from, to, by: dimension, shares })
}

function* elementPicture({ shares, dimension, ...study }: ElementStudy): Generator<string> {
  const [first] = shares
  if (!first) return
  const { outcome, whole } = first
  const parts = first.parts.map(({ element, part }) => ({ name: element, part }))
  const about = 'Parts are measured, in the same futures under both policies; they sum to the whole.'
  yield partsPicture({ ...study, outcome, by: dimension, parts, whole, about })
}
