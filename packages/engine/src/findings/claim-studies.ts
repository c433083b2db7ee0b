import { timingScenario } from '#analysis/timing-scenario'
import { cutLink } from '#feedback/cut-link'
import { partOutcomes } from '#decomposition/part-outcomes'
import { wholeChoice, type PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import { measures, type Claim } from './claim.js'
import type { Question, TimingQuestionOfClaim } from './question.js'
import { gainsOutcomes } from './tables/gains-table.js'

/** A study that a claim needs besides that of its policies. */
export interface FurtherStudy {
  /** Position of the question that asks for it. */
  readonly question: number
  readonly scenario: Scenario
  readonly choices: readonly PolicyChoice[]
}

/** Futures of a question where futures lie, for each one of the claim: bounds need more of them than means. */
const MORE_FUTURES = 10

/** The combinations of policies that a claim needs, each once. */
export function choicesOf(
  { from, to, beside, questions }: Claim,
  scenario: Scenario,
): readonly PolicyChoice[] {
  const all = [
    from,
    to,
    ...beside.flatMap((one) => [one.from, one.to]),
    ...questions.flatMap(choicesOfQuestion),
  ]
  const whole = all.map((one) => wholeChoice(scenario, one))
  return [...new Map(whole.map((choice) => [JSON.stringify(choice), choice])).values()]
}

function choicesOfQuestion(question: Question): readonly PolicyChoice[] {
  switch (question.kind) {
    case 'together':
      return [question.none, question.first[1], question.second[1], question.both]
    case 'channels':
      return [question.change.from, question.change.to]
    case 'share':
      return [question.part, question.whole].flatMap(({ from, to }) => [from, to])
    case 'gains':
    case 'pace':
    case 'cost':
      return question.changes.flatMap(({ from, to }) => [from, to])
    case 'regret':
      return question.choices.map(([, choice]) => choice)
    case 'cut':
    case 'where':
    case 'timing':
      return []
  }
}

/** Outcomes that a claim needs and its scenario does not have, by name. */
export function outcomesOf({ questions }: Claim, scenario: Scenario): Readonly<Record<string, string>> {
  const kinds = new Set(questions.map(({ kind }) => kind))
  const parts = kinds.has('channels') ? partOutcomes(scenario, measures[0], 'channel').flat() : []
  return {
    ...Object.fromEntries(parts.map(({ name, equation }) => [name, equation])),
    ...(kinds.has('gains') ? gainsOutcomes(scenario) : {}),
  }
}

/**
 * The further studies of a claim.
 * @throws RangeError when the scenario lacks what a question names
 */
export function furtherStudies({ from, to, questions }: Claim, scenario: Scenario): readonly FurtherStudy[] {
  const whole = (choices: readonly PolicyChoice[]) => choices.map((choice) => wholeChoice(scenario, choice))
  return questions.flatMap((asked, question): FurtherStudy[] => {
    switch (asked.kind) {
      case 'cut':
        return [{ question, scenario: cutLink(scenario, asked.from, asked.to), choices: whole([from, to]) }]
      case 'where': {
        const study = { ...scenario.study, runs: scenario.study.runs * MORE_FUTURES }
        const choices = whole([asked.change.from, asked.change.to])
        return [{ question, scenario: { ...scenario, study }, choices }]
      }
      case 'timing':
        return [{ question, ...timingStudy(asked, scenario) }]
      case 'together':
      case 'channels':
      case 'share':
      case 'gains':
      case 'pace':
      case 'cost':
      case 'regret':
        return []
    }
  })
}

function timingStudy(
  { player, policy, against, starts }: TimingQuestionOfClaim,
  scenario: Scenario,
): Omit<FurtherStudy, 'question'> {
  const { from, step } = scenario.grid
  const steps = starts.map((year) => Math.floor((year - from) / step + 0.5))
  const timed = timingScenario(scenario, { player, policy, against, starts: steps })
  return {
    scenario: timed.scenario,
    choices: timed.contexts.slice(0, 1).flatMap(({ never, starting }) => [never, ...starting]),
  }
}
