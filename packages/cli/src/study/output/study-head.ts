import { validationLine, type PolicyChoice } from '@erosion/engine'
import { wrapWords } from './wrap-words.js'
import { oneLine } from '../../run/output/one-line.js'
import { isComplete, type StudyResult } from '../study-result.js'

/** The players whose policy differs between the choices of a study, and what the others hold. */
export interface Players {
  readonly varying: readonly string[]
  readonly held: PolicyChoice
}

export function playersOfChoices(choices: readonly PolicyChoice[]): Players {
  const [first = {}] = choices
  const varying = Object.keys(first).filter(
    (player) => new Set(choices.map((choice) => choice[player])).size > 1,
  )
  return {
    varying,
    held: Object.fromEntries(Object.entries(first).filter(([player]) => !varying.includes(player))),
  }
}

/** What stands above the tables of a study: its title, how many futures were drawn and how, what is held in all. */
export function* studyHead(result: StudyResult): Generator<string> {
  const { scenario, study, choices, runs, planned } = result
  const { held } = playersOfChoices(choices)
  const futures = runs === 1 ? '1 future' : `${runs} futures`
  const combinations = choices.length > 1 ? ` × ${choices.length} combinations of policies` : ''
  yield oneLine(scenario.title)
  yield `${futures}${combinations}, ${study?.design}, seed ${oneLine(study?.seed ?? '')}`
  if (!isComplete(result)) yield `INTERRUPTED: finished ${runs} of ${planned} futures`
  const policies = Object.entries(held).map(([player, policy]) => `${player}: ${policy}`)
  if (policies.length > 0) yield policies.join(', ')
  if (scenario.validation) yield* wrapWords(validationLine(scenario.validation), WORDS)
}

/** Width of words above the tables. */
const WORDS = 100
