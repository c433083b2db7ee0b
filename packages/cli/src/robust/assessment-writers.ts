import { heatMap } from '@erosion/engine'
import { csvLine } from '../run/output/csv-line.js'
import { exactNumber } from '../run/output/exact-number.js'
import { plainJson } from '../strategy/plain-json.js'
import { intervalTexts, shareText } from '../strategy/number-text.js'
import { futuresText } from '../strategy/study-lines.js'
import type { ResultWriters } from '../strategy/result-writers.js'
import type { AssessedStudy } from './assessed-study.js'
import { assessmentText, subject } from './assessment-text.js'
import { isShape, preferredOf } from './preferred.js'

/** How assessments are written, by format. */
export const assessmentWriters: ResultWriters<AssessedStudy> = {
  text: assessmentText,
  csv: assessmentCsv,
  json: assessmentJson,
  svg: assessmentPicture,
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
    cells: shown.map((assessment) => {
      const { policies, sameOrder } = assessment
      const best = preferredOf(assessment)
      const texts = intervalTexts(
        policies.map(({ value, low, high }) => ({
          mean: value ?? null,
          low: low ?? null,
          high: high ?? null,
        })),
      )
      return [
        ...policies.map(({ rank = count }, i) => ({
          shade: isShape(assessment) ? null : count > 1 ? (count - rank) / (count - 1) : 1,
          text: `${texts[i]?.value ?? ''} (${texts[i]?.interval ?? ''})`,
          isBest: i === best,
        })),
        { shade: null, text: shareText(sameOrder) },
      ]
    }),
    notes: [
      `Over ${futuresText(results)}; in brackets intervals of 95 %, and the share of resamples in which the order of the policies holds.`,
      `Darker is better by rank in the row; a frame marks the preferred policy. Regrets and deviations are losses${unit === '1' ? '' : `; outcome in ${unit}`}.`,
    ],
  }).trimEnd()
}
