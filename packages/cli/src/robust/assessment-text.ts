import type { Assessment } from '@erosion/engine'
import { countText } from '../count-text.js'
import { oneLine } from '../run/output/one-line.js'
import { plainNumber } from '../run/output/plain-number.js'
import { neverWords } from '../strategy/never-words.js'
import { intervalTexts, shareText } from '../strategy/number-text.js'
import { singleFutureWords } from '../strategy/single-future.js'
import { studyLines } from '../strategy/study-lines.js'
import { tableLines, type TextColumn } from '../strategy/table-lines.js'
import { wrapWords } from '../study/output/wrap-words.js'
import type { AssessedStudy } from './assessed-study.js'
import { isShape, preferenceWords, preferredOf } from './preferred.js'

/** Width of words that no terminal shows. */
const WORDS = 80

const RESAMPLES =
  '"Best in" and "same order" are shares of resamples of the futures. Maximin, maximax, Hurwicz and minimax regret are of these futures only: what no future drew, a resample does not draw either.'

const OPPONENTS =
  'Each future is combined with every combination of what the others do, all of them equally likely.'

/** Assessments for people: which policy is preferred, then the metrics side by side, then what they mean. */
export function* assessmentText(study: AssessedStudy, columns: number | undefined): Generator<string> {
  const { scenario, results, payoffs, assessments } = study
  const width = Math.min(columns ?? WORDS, WORDS)
  yield* studyLines(scenario, results)
  yield ''
  yield* wrapWords(subject(study), width)
  yield* wrapWords(oneLine(preferenceWords(assessments, payoffs.policies)), width)
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
        cells: shown.map(
          (one, row) => `${preferredOf(one) === i ? '● ' : ''}${cells[row]?.[i]?.value ?? '–'}`,
        ),
      })),
      { heading: 'prefers', cells: shown.map((one) => prefersText(one, payoffs.policies)) },
      ...(results.runs === 1 ? [] : doubtColumns(shown)),
    ],
    columns,
  )
  yield ''
  for (const one of shown) yield* wrapWords(`${one.metric}: ${meaningOf(one, study)}.`, width)
  yield ''
  for (const note of notesOf(study)) yield* wrapWords(note, width)
}

/** The policy that a metric prefers; none for a shape, and none where several are best. */
function prefersText(assessment: Assessment, policies: readonly string[]): string {
  const best = preferredOf(assessment)
  if (best !== undefined) return policies[best] ?? ''
  return isShape(assessment) ? '' : 'equal'
}

/** How sure the preference and the order are; a shape has neither. */
function doubtColumns(shown: readonly Assessment[]): readonly TextColumn[] {
  const texts = (shareOf: (one: Assessment, best: number) => number | undefined) =>
    shown.map((one) => {
      const best = preferredOf(one)
      return best === undefined ? '' : shareText(shareOf(one, best))
    })
  return [
    { heading: 'best in', cells: texts(({ policies }, best) => policies[best]?.isBest) },
    { heading: 'same order', cells: texts(({ sameOrder }) => sameOrder) },
  ]
}

/** The meaning of a metric, with the threshold where it has one. */
function meaningOf({ metric, meaning }: Assessment, { question }: AssessedStudy): string {
  const { options, isMore } = question
  if (metric !== "Starr's domain" || options.threshold === undefined) return meaning
  return `${meaning}, ${plainNumber(options.threshold)} or ${isMore ? 'more' : 'less'}`
}

/** Whose policies are judged, by what, against what. */
export function subject({ question, payoffs }: AssessedStudy): string {
  const others = payoffs.opponents.length
  const against = others === 1 ? '' : `, over ${others} combinations of the others' policies`
  return oneLine(
    `${question.player}, by ${question.outcome} (${question.isMore ? 'higher' : 'lower'} is better)${against}`,
  )
}

function notesOf({ assessments, payoffs, results: { runs } }: AssessedStudy): readonly string[] {
  const absent = assessments.filter(({ best }) => best === undefined).map(({ metric }) => metric)
  const loss =
    payoffs.left === 0
      ? []
      : [`Left out, without a number under some policy: ${countText(payoffs.left, 'future')}.`]
  return [
    'Regrets and undesirable deviations are losses: less is better. Of the others more is better, or less where less of the outcome is. ● marks the preferred policy; percentile skewness and peakedness tell of shape rather than of merit, and prefer none.',
    ...(runs === 1 ? [singleFutureWords] : [RESAMPLES]),
    ...(payoffs.opponents.length > 1 ? [OPPONENTS] : []),
    ...(absent.length > 0 ? [`Without a value here: ${absent.join(', ')}.`] : []),
    ...(payoffs.never === undefined ? [] : [neverWords(payoffs.never)]),
    ...loss,
  ]
}
