import {
  heatMap,
  type Assessment,
  type PlayerPayoffs,
  type Scenario,
  type StudyResults,
} from '@erosion/engine'
import { csvLine } from '../run/output/csv-line.js'
import { exactNumber } from '../run/output/exact-number.js'
import { oneLine } from '../run/output/one-line.js'
import { plainJson } from '../strategy/plain-json.js'
import { intervalTexts, shareText } from '../strategy/number-text.js'
import { neverWords } from '../strategy/never-words.js'
import { futuresText, studyLines } from '../strategy/study-lines.js'
import { tableLines } from '../strategy/table-lines.js'
import type { ResultWriters } from '../strategy/result-writers.js'
import { wrapWords } from '../study/output/wrap-words.js'
import type { RobustQuestion } from './read-question.js'

/** The policies of one player, assessed. */
export interface AssessedStudy {
  readonly scenario: Scenario
  readonly results: StudyResults
  readonly question: RobustQuestion
  readonly payoffs: PlayerPayoffs
  readonly assessments: readonly Assessment[]
}

/** How assessments are written, by format. */
export const assessmentWriters: ResultWriters<AssessedStudy> = {
  text: assessmentText,
  csv: assessmentCsv,
  json: assessmentJson,
  svg: assessmentPicture,
}

const WORDS = 80

function* assessmentText(study: AssessedStudy, columns: number | undefined): Generator<string> {
  const { scenario, results, payoffs, assessments } = study
  yield* studyLines(scenario, results)
  yield ''
  yield subject(study)
  yield ''
  const shown = assessments.filter(({ best }) => best !== undefined)
  const cells = shown.map(({ policies }) =>
    intervalTexts(
      policies.map(({ value, low, high }) => ({ mean: value ?? null, low: low ?? null, high: high ?? null })),
    ),
  )
  yield* tableLines(
    'metric',
    shown.map(({ metric }) => metric),
    [
      ...payoffs.policies.map((policy, i) => ({
        heading: policy,
        cells: shown.map(({ best }, row) => `${best === i ? '● ' : ''}${cells[row]?.[i]?.value ?? '–'}`),
      })),
      { heading: 'prefers', cells: shown.map(({ best = 0 }) => payoffs.policies[best] ?? '') },
      { heading: 'best in', cells: shown.map(({ best = 0, policies }) => shareText(policies[best]?.isBest)) },
      { heading: 'same order', cells: shown.map(({ sameOrder }) => shareText(sameOrder)) },
    ],
    columns,
  )
  yield ''
  const width = Math.min(columns ?? WORDS, WORDS)
  for (const { metric, meaning } of shown) yield* wrapWords(`${metric}: ${meaning}.`, width)
  yield ''
  for (const note of notesOf(study)) yield* wrapWords(note, width)
}

function subject({ question, payoffs }: AssessedStudy): string {
  const others = payoffs.opponents.length
  const against = others === 1 ? '' : `, over ${others} combinations of the others' policies`
  return oneLine(
    `${question.player}, by ${question.outcome} (${question.isMore ? 'higher' : 'lower'} is better)${against}`,
  )
}

function notesOf({ assessments, payoffs }: AssessedStudy): readonly string[] {
  const absent = assessments.filter(({ best }) => best === undefined).map(({ metric }) => metric)
  const loss =
    payoffs.left === 0 ? [] : [`${payoffs.left} futures without a number under all policies are left out.`]
  return [
    'All metrics are turned so that more is better: regrets are 0 or below, and what is better lower counts with its sign changed. ● marks the preferred policy. "Best in" and "same order" are shares of resamples of the futures. Maximin, maximax, Hurwicz and minimax regret are of these futures only: what no future drew, a resample does not draw either.',
    'Each future is combined with every combination of what the others do, all of them equally likely. Skewness and peakedness tell of shape rather than of merit.',
    ...(absent.length > 0 ? [`Without a value here: ${absent.join(', ')}.`] : []),
    ...(payoffs.never === undefined ? [] : [neverWords(payoffs.never)]),
    ...loss,
  ]
}

function* assessmentCsv({ payoffs, assessments }: AssessedStudy): Generator<string> {
  yield csvLine(['metric', 'policy', 'value', 'low', 'high', 'rank', 'best in', 'same order'])
  for (const { metric, policies, sameOrder } of assessments) {
    for (const [i, { value, low, high, rank, isBest }] of policies.entries()) {
      const numbers = [value, low, high, rank, isBest, sameOrder].map((one) => exactNumber(one ?? NaN))
      yield csvLine([metric, payoffs.policies[i] ?? '', ...numbers])
    }
  }
}

function* assessmentJson({
  scenario,
  results,
  question,
  payoffs,
  assessments,
}: AssessedStudy): Generator<string> {
  const { policies, opponents, runs, left, never = null } = payoffs
  yield plainJson({
    title: scenario.title,
    study: results.study,
    question,
    policies,
    opponents,
    runs,
    left,
    never,
    assessments,
  })
}

function* assessmentPicture(study: AssessedStudy): Generator<string> {
  const { scenario, results, payoffs, assessments, question } = study
  const shown = assessments.filter(({ best }) => best !== undefined)
  const count = payoffs.policies.length
  const unit = scenario.outcomes.find(({ name }) => name === question.outcome)?.unitText ?? '1'
  yield heatMap({
    title: `Robustness of the policies of ${subject(study)}`,
    about: [scenario.title],
    rowsAre: 'metric',
    columnsAre: `policy of ${question.player}`,
    rows: shown.map(({ metric }) => metric),
    columns: [...payoffs.policies, 'order holds in'],
    cells: shown.map(({ policies, best, sameOrder }) => {
      const texts = intervalTexts(
        policies.map(({ value, low, high }) => ({
          mean: value ?? null,
          low: low ?? null,
          high: high ?? null,
        })),
      )
      return [
        ...policies.map(({ rank = count }, i) => ({
          shade: count > 1 ? (count - rank) / (count - 1) : 1,
          text: `${texts[i]?.value ?? ''} (${texts[i]?.interval ?? ''})`,
          isBest: i === best,
        })),
        { shade: null, text: shareText(sameOrder) },
      ]
    }),
    notes: [
      `Over ${futuresText(results)}; in brackets intervals of 95 %, and the share of resamples in which the order of the policies holds.`,
      `Darker is better by rank in the row; a frame marks the preferred policy. Every value is turned so that more is better${unit === '1' ? '' : `; outcome in ${unit}`}.`,
    ],
  }).trimEnd()
}
