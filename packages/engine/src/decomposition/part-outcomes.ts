import type { Scenario } from '#scenario/scenario'

/** An outcome that measures one element of a series where another outcome measures their sum. */
export interface PartOutcome {
  readonly name: string
  readonly equation: string
  /** `channel_retention` */
  readonly series: string
  /** `trade` */
  readonly element: string
}

/** A single series at an instant: `at(retention, 2040)`. */
const AT_AN_INSTANT = /^\s*at\(\s*[a-z_]\w*\s*,(.*)\)\s*$/is

/**
 * Outcomes that may be the parts of one outcome by a dimension: for each series over that dimension alone, its elements
 * at the instant of the outcome. Which of them sum to it shows when they have been measured.
 * @param dimension name of a dimension: `channel`
 * @returns a list for each series; none when the outcome is no series at an instant, or nothing is over the dimension
 */
export function partOutcomes(
  { model, outcomes }: Pick<Scenario, 'model' | 'outcomes'>,
  outcome: string,
  dimension: string,
): readonly (readonly PartOutcome[])[] {
  const text = outcomes.find(({ name }) => name === outcome)?.text ?? ''
  const when = AT_AN_INSTANT.exec(text)?.[1]
  const over = model.dimensions.get(dimension)
  if (when === undefined || !over) return []
  return [...model.variables.values()]
    .filter(({ kind }) => kind === 'auxiliary' || kind === 'stock')
    .filter(({ indices }) => indices.length === 1 && indices[0]?.dimension === over)
    .map(({ name: series }) =>
      over.elements.map((element) => ({
        name: `${outcome}: ${series}[${element}]`,
        equation: `at(${series}[${element}],${when})`,
        series,
        element,
      })),
    )
}
