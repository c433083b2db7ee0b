import { validationLine, type PolicyChoice, type Scenario, type StudyResults } from '@erosion/engine'
import { countText } from '../count-text.js'
import { oneLine } from '../run/output/one-line.js'
import { playersOfChoices } from '../study/output/study-head.js'
import { wrapWords } from '../study/output/wrap-words.js'

/** Width of words above the tables. */
const WORDS = 80

/**
 * What stands above what is said of a study: its title, how many futures, what all choices hold, how the model scored.
 * @param each what a choice is, and what several are
 */
export function studyLines(
  { title, validation }: Scenario,
  { choices, runs, study }: StudyResults,
  each: readonly [one: string, many: string] = ['combination of policies', 'combinations of policies'],
): readonly string[] {
  const { held } = playersOfChoices(choices)
  const policies = Object.entries(held).map(([player, policy]) => `${player}: ${policy}`)
  return [
    oneLine(title),
    `${countText(runs, 'future')} × ${countText(choices.length, ...each)}, ${study.design}, seed ${oneLine(study.seed)}`,
    ...(runs < study.runs ? [`INTERRUPTED: finished ${runs} of ${study.runs} futures`] : []),
    ...(policies.length > 0 ? [policies.join(', ')] : []),
    ...(validation ? wrapWords(validationLine(validation), WORDS) : []),
  ]
}

/** The policies of a choice that differ between choices, as one name. */
export function choiceNames(choices: readonly PolicyChoice[]): readonly string[] {
  const { varying } = playersOfChoices(choices)
  return choices.map((choice) => oneLine(varying.map((player) => choice[player] ?? '').join(' / ')))
}

/** The players whose policies differ between choices, as {@link choiceNames} names them. */
export function varyingPlayers(choices: readonly PolicyChoice[]): readonly string[] {
  return playersOfChoices(choices).varying.map(oneLine)
}

/** How many futures there are and how they were drawn, for below a picture. */
export function futuresText({ runs, study }: Pick<StudyResults, 'runs' | 'study'>): string {
  return `${countText(runs, 'future')} (${study.design}, seed ${oneLine(study.seed)})`
}
