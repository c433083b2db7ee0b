import type { ExpandedModel } from '#model/expanded'
import type { Scalar } from '#model/scalar'
import type { VisitedState } from './visited-states.js'
import { madeBy, walkRoutes, type Made, type Route, type Walk } from './walk-routes.js'

/** An element that acts on the value of an auxiliary, or on the rate of a stock. */
export interface Influence {
  readonly from: number
  readonly to: number
  readonly route: Route
}

/** Every influence of one element on another, and how strong each is in a state. */
export interface Influences {
  readonly rows: readonly Influence[]
  /**
   * What each does for each unit that there is more of it; exactly 0 when terms that cancel leave no more than rounding.
   */
  readonly strengthsAt: (state: VisitedState) => Float64Array
}

/** Terms of a sum that cancel to less than this share of their sizes cancel entirely. */
const ROUNDING = 1e-12

/**
 * The influences in a model: equation by equation, those at every instant first. What constructs have made is seen
 * through: `smooth(x, …)` in an equation is an influence of x.
 * @param isElement tells the slots of variables from those that constructs have made
 */
export function influencesIn(model: ExpandedModel, isElement: (slot: number) => boolean): Influences {
  const made = madeBy(model, isElement)
  const equations = equationsOf(model).filter(({ to }) => isElement(to))
  const { rows, rowOfVisit } = findRows(equations, made, model.slots.length)
  const strengthsAt = (state: VisitedState) => {
    const [sums, sizes] = [new Float64Array(rows.length), new Float64Array(rows.length)]
    let visits = 0
    const visit: Walk['visit'] = (_from, _route, partial) => {
      const row = rowOfVisit[visits++] ?? 0
      sums[row] = (sums[row] ?? 0) + partial
      sizes[row] = (sizes[row] ?? 0) + Math.abs(partial)
    }
    for (const { scalar, route } of equations) walkRoutes(scalar, 1, route, { made, state, visit })
    return sums.map((sum, row) => (Math.abs(sum) <= ROUNDING * (sizes[row] ?? 0) ? 0 : sum))
  }
  return { rows, strengthsAt }
}

interface Equation {
  readonly to: number
  readonly scalar: Scalar
  readonly route: Route
}

function equationsOf({ stocks, auxiliaries }: ExpandedModel): readonly Equation[] {
  return [
    ...stocks.map(({ slot, initial }) => ({ to: slot, scalar: initial, route: 'start' as const })),
    ...stocks.map(({ slot, rate }) => ({ to: slot, scalar: rate, route: 'direct' as const })),
    ...auxiliaries.map(({ slot, value }) => ({ to: slot, scalar: value, route: 'direct' as const })),
  ]
}

const routes: readonly Route[] = ['direct', 'lag', 'start']

/**
 * The influences in some equations, and which of them each visit of a walk is one of: a walk takes the same way in every
 * state, whatever the numbers there.
 */
function findRows(equations: readonly Equation[], made: Made, slots: number) {
  const nowhere = { now: new Float64Array(slots), first: new Float64Array(slots) }
  const rows: Influence[] = []
  const rowOfVisit: number[] = []
  const keyOf = ({ from, route }: Omit<Influence, 'to'>) => `${route} ${from}`
  for (const { to, scalar, route } of equations) {
    const visits: Omit<Influence, 'to'>[] = []
    const visit: Walk['visit'] = (from, route) => void visits.push({ from, route })
    walkRoutes(scalar, 1, route, { made, state: nowhere, visit })
    const rowOf = new Map<string, number>()
    for (const one of routes.flatMap((route) => visits.filter((one) => one.route === route))) {
      if (!rowOf.has(keyOf(one))) rowOf.set(keyOf(one), rows.push({ ...one, to }) - 1)
    }
    for (const one of visits) rowOfVisit.push(rowOf.get(keyOf(one)) ?? 0)
  }
  return { rows, rowOfVisit }
}
