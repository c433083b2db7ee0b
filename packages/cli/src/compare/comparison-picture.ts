import { intervalChart } from '@erosion/engine'
import { unitSuffix } from '../run/output/unit-suffix.js'
import { intervalTexts, shareText } from '../strategy/number-text.js'
import { choiceNames, futuresText, varyingPlayers } from '../strategy/study-lines.js'
import type { ComparedStudy } from './compared-study.js'

/** The pairs of one outcome, the first, as a picture: those in which one player changes, unless all are wanted. */
export function* comparisonPicture({
  scenario,
  results,
  comparisons,
  isEveryPair,
}: ComparedStudy): Generator<string> {
  const [first] = comparisons
  if (!first) return
  const { outcome, unit, pairs } = first
  const { choices } = results
  const shown = isEveryPair ? pairs : pairs.filter(({ changed }) => changed.length === 1)
  const names = choiceNames(choices)
  const texts = intervalTexts(shown.map(({ difference }) => difference))
  yield intervalChart({
    title: `${outcome}: ${isEveryPair ? 'every change of policies' : 'changes of one player'}`,
    about: [scenario.title, `“better” is for the player who changes`],
    rowsAre: varyingPlayers(choices).join(' / '),
    notesAre: 'difference, better in',
    axis: `difference${unitSuffix({ unitText: unit, isTime: false })}, second policies less the first`,
    rows: shown.map((pair, i) => ({
      name: `${names[pair.first]} → ${names[pair.second]}`,
      value: pair.difference.mean,
      low: pair.difference.low,
      high: pair.difference.high,
      note: `${texts[i]?.value ?? ''}, ${shareText(pair.wins?.better)}`,
    })),
    notes: [`Point: mean over ${futuresText(results)}, the same for all; bar: its interval of 95 %.`],
  }).trimEnd()
}
