import { lawOfBounded } from '#sample/bounded-spread'
import { gaussianCopula, type Copula } from '#sample/copula'
import type { Scenario } from '#scenario/scenario'
import type { UncertainNumber } from '#scenario/uncertainty'
import { normalCdf } from '#stats/normal-cdf'

/** What a scenario believes of its uncertain numbers, in coordinates that are independent and standard normal. */
export interface Prior {
  readonly numbers: readonly UncertainNumber[]
  /** The values of the numbers at a point. */
  readonly valuesOf: (point: Float64Array) => Float64Array
}

/** The prior of a scenario: the distribution of each number, and the rank correlations between them. */
export function priorOf({
  uncertainties,
  correlations,
}: Pick<Scenario, 'uncertainties' | 'correlations'>): Prior {
  const numbers = uncertainties.filter((one): one is UncertainNumber => one.kind === 'number')
  const laws = numbers.map(({ spread }) => lawOfBounded(spread))
  const { members, copula } = copulaAmong(numbers, correlations)
  const valuesOf = (point: Float64Array) => {
    const values = Float64Array.from(laws, ({ quantile }, i) =>
      quantile(normalCdf(point[i] ?? 0), normalCdf(-(point[i] ?? 0))),
    )
    if (!copula) return values
    const tied = Float64Array.from(members, (i) => normalCdf(point[i] ?? 0))
    copula.correlate(tied)
    for (const [place, i] of members.entries()) values[i] = laws[i]?.quantile(tied[place] ?? NaN) ?? NaN
    return values
  }
  return { numbers, valuesOf }
}

/** The copula of those numbers that are correlated, by their positions; a number held at a value drops out of it. */
function copulaAmong(
  numbers: readonly UncertainNumber[],
  correlations: Scenario['correlations'],
): { readonly members: readonly number[]; readonly copula: Copula | undefined } {
  if (!correlations) return { members: [], copula: undefined }
  const names = correlations.members.filter((name) => numbers.some((one) => one.name === name))
  const placeOf = (member: number) => names.indexOf(correlations.members[member] ?? '')
  const ties = correlations.ties
    .map(({ first, second, rank }) => ({ first: placeOf(first), second: placeOf(second), rank }))
    .filter(({ first, second }) => first >= 0 && second >= 0)
  const made = gaussianCopula(names, ties)
  if ('problem' in made) throw new RangeError(made.problem.message)
  return { members: names.map((name) => numbers.findIndex((one) => one.name === name)), copula: made.copula }
}
