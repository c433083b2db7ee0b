import { drawFutures, drawnNames } from '#batch/draw-futures'
import { planStudy } from '#batch/study-program'
import { halvesThatDiffer, type Halves } from '#discovery/halves-that-differ'
import { peelBox, scoreBox, type Cases, type Limit } from '#discovery/peel-box'
import type { Scenario } from '#scenario/scenario'
import { normalQuantile } from '#stats/normal-quantile'
import { changeIn, type ClaimResults } from '../claim-results.js'
import type { FindingTable } from '../finding.js'
import type { WhereQuestion } from '../question.js'

/** Numbers whose halves are shown, those that a box is sought in, and the fewest cases, and other futures, for a box. */
const [MOST_HALVES, BOX_NUMBERS, FEWEST_CASES] = [5, 6, 20]

/** Of so many numbers as there are, a half that differs by chance is told once in this share of studies. */
const CHANCE = 0.05

/** In which futures a change raises an outcome: shares by half of the numbers that matter most, and a box. */
export function whereTables(
  { change, outcomes }: WhereQuestion,
  study: ClaimResults,
): readonly FindingTable[] {
  const { scenario, results } = study
  const draw = drawFutures(planStudy(scenario, { choices: results.choices }))
  const drawn = Array.from({ length: results.runs }, (_, run) => draw(run).draws)
  const names = drawnNames(scenario)
  const inputs = names.map((_, input) => Float64Array.from(drawn, (one) => one[input] ?? NaN))
  return outcomes.map((outcome) => {
    const isCase = Uint8Array.from(changeIn(study, change, outcome), (value) => (value > 0 ? 1 : 0))
    const found = isCase.reduce((sum, one) => sum + one, 0)
    const own = halvesThatDiffer({ inputs, isCase }, MOST_HALVES).filter((halves) =>
      isBeyondChance(halves, found / results.runs, results.runs, names.length),
    )
    const isFew = Math.min(found, results.runs - found) < FEWEST_CASES
    return {
      about: `Where ${change.words}, by ${outcome}: in ${found} of ${results.runs} futures, ${percent(found / results.runs)}.${own.length > 0 ? ' The share of futures in which it is so, by half of the draws of a number:' : ''}`,
      heading: 'number that is drawn',
      columns: ['middle', 'below it', 'above it'],
      rows: own.map(({ input, middle, low, high }) => ({
        name: `\`${names[input]}\`, ${meaningOf(scenario, names[input] ?? '')}`,
        cells: [`${Number(middle.toPrecision(3))}`, share(low), share(high)],
      })),
      notes: [
        ...(own.length > 0
          ? []
          : [`No number of the ${names.length} that are drawn has halves that differ by more than chance.`]),
        isFew ? tooFew : boxNote({ inputs, isCase }, names),
      ],
    }
  })
}

const tooFew = `Fewer than ${FEWEST_CASES} futures are on one side: a box around so few would be chance.`

const share = (mean: number) => ({ mean, low: null, high: null, as: 'percent' }) as const
const percent = (value: number | null) => `${((value ?? 0) * 100).toFixed(0)} %`

/** Whether two halves differ by more than the most of so many numbers would by chance (Bonferroni). */
function isBeyondChance({ low, high }: Halves, all: number, runs: number, numbers: number): boolean {
  const error = Math.sqrt((4 * all * (1 - all)) / runs)
  return Math.abs(high - low) > normalQuantile(1 - CHANCE / 2 / numbers) * error
}

/** A box from every other randomisation, tested in the rest of them. */
function boxNote(cases: Cases, names: readonly string[]): string {
  const runs = [...cases.isCase.keys()]
  const [one, other] = [runs.filter((run) => run % 2 === 0), runs.filter((run) => run % 2 === 1)]
  const within = { inputs: cases.inputs.map((values) => values.filter((_, run) => run % 2 === 0)) }
  const strongest = halvesThatDiffer(
    { ...within, isCase: cases.isCase.filter((_, run) => run % 2 === 0) },
    BOX_NUMBERS,
  ).map(({ input }) => input)
  const few = {
    inputs: strongest.map((input) => cases.inputs[input] ?? new Float64Array()),
    isCase: cases.isCase,
  }
  const limits = peelBox(few, one)
  const [score, all] = [scoreBox(few, limits, other), scoreBox(few, [], other)]
  const base = all.density ?? 1
  const error = Math.sqrt((base * (1 - base)) / Math.max(1, score.inside))
  if (limits.length === 0 || (score.density ?? 0) < base + 2 * error)
    return 'No box of up to three numbers that is found in one half of the futures holds in the other half.'
  const ownNames = strongest.map((input) => names[input] ?? '')
  return `A box, found in one half of the futures: ${boundsText(limits, ownNames)}. In the other half, where it is so in ${percent(base)} of futures, it is so in ${percent(score.density)} of those inside the box (density; ${score.casesInside} of ${score.inside}), which holds ${percent(score.coverage)} of them (coverage).`
}

function boundsText(limits: readonly Limit[], names: readonly string[]): string {
  const number = (limit: Limit) => `${Number(limit.at.toPrecision(3))}`
  const texts = [...new Set(limits.map(({ input }) => input))].map((input) => {
    const [above, below] = (['above', 'below'] as const).map((side) =>
      limits.find((one) => one.input === input && one.side === side),
    )
    if (above && below) return `\`${names[input]}\` from ${number(above)} to ${number(below)}`
    return `\`${names[input]}\` ${above ? `above ${number(above)}` : below ? `below ${number(below)}` : ''}`
  })
  return texts.join(' and ')
}

function meaningOf({ model }: Scenario, name: string): string {
  return model.variables.get(name.replace(/\[.*$/, ''))?.meaning ?? 'drawn number'
}
