import {
  intervalChart,
  type MeanInterval,
  type PolicyChoice,
  type Scenario,
  type StudyResults,
} from '@erosion/engine'
import { unitSuffix } from '../run/output/unit-suffix.js'
import { intervalTexts } from '../strategy/number-text.js'
import { futuresText } from '../strategy/study-lines.js'
import { choiceWords } from './choice-words.js'

/** A difference of one outcome that has been shared out, and what its parts are of. */
export interface PictureOfParts {
  readonly scenario: Scenario
  readonly results: StudyResults
  readonly choices: readonly [from: PolicyChoice, to: PolicyChoice]
  readonly outcome: string
  /** What the difference is shared out by: `lever`, or a dimension. */
  readonly by: string
  readonly parts: readonly { readonly name: string; readonly part: MeanInterval }[]
  readonly whole: MeanInterval
  /** How the parts were found, in a sentence. */
  readonly about: string
}

/** Draws the parts of a difference, and all of them together. */
export function partsPicture(shared: PictureOfParts): string {
  const { scenario, results, choices, outcome, by, parts, whole, about } = shared
  const [from, to] = choices.map(choiceWords)
  const all = [...parts, { name: 'all together', part: whole }]
  const texts = intervalTexts(all.map(({ part }) => part))
  const unit = scenario.outcomes.find(({ name }) => name === outcome)?.unitText ?? '1'
  return intervalChart({
    title: `${outcome}: a difference by ${by}`,
    about: [scenario.title, `from ${from}`, `to ${to}`],
    rowsAre: by,
    notesAre: 'part',
    axis: `part of the difference${unitSuffix({ unitText: unit, isTime: false })}`,
    rows: all.map(({ name, part: { mean, low, high } }, i) => ({
      ...{ name, value: mean, low, high },
      ...{ note: texts[i]?.value ?? '', isApart: i === parts.length },
    })),
    notes: [`Point: mean over ${futuresText(results)}; bar: its interval of 95 %.`, about],
  }).trimEnd()
}
