import type { ExpandedModel } from '#model/expanded'
import type { Scalar } from '#model/scalar'
import { visitPartials } from './partials.js'
import type { VisitedState } from './visited-states.js'

/** How an element reaches another: at every instant, through a lag of its equation, or at the first instant only. */
export type Route = 'direct' | 'lag' | 'start'

/** What an element does to the value of an auxiliary, or to the rate of a stock, for each unit that it has more. */
export interface Influence {
  readonly from: number
  readonly to: number
  readonly route: Route
  /** Exactly 0 when terms that cancel leave no more than rounding. */
  readonly strength: number
}

/** Terms of a sum that cancel to less than this share of their sizes cancel entirely. */
const ROUNDING = 1e-12

/**
 * Makes the function that gives every influence of one element on another at one state, always in the same
 * order. What constructs have made is seen through: `smooth(x, …)` in an equation is an influence of x.
 * @param isElement tells the slots of variables from those that constructs have made
 */
export function influenceFinder(
  { slots, stocks, auxiliaries, start }: ExpandedModel,
  isElement: (slot: number) => boolean,
): (state: VisitedState) => readonly Influence[] {
  const made: Made = {
    isElement,
    lags: new Map(stocks.filter(({ slot }) => !isElement(slot)).map((stock) => [stock.slot, stock])),
    held: new Map(auxiliaries.filter(({ slot }) => !isElement(slot)).map(({ slot, value }) => [slot, value])),
    captures: new Map(
      start.filter(({ slot }) => slots[slot]?.role === 'initial').map(({ slot, value }) => [slot, value]),
    ),
  }
  const equations = [
    ...stocks.map(({ slot, initial }) => ({ to: slot, scalar: initial, route: 'start' as const })),
    ...stocks.map(({ slot, rate }) => ({ to: slot, scalar: rate, route: 'direct' as const })),
    ...auxiliaries.map(({ slot, value }) => ({ to: slot, scalar: value, route: 'direct' as const })),
  ].filter(({ to }) => isElement(to))
  return (state) =>
    equations.flatMap(({ to, scalar, route }) => {
      const sums: Record<Route, Sums> = { direct: new Map(), lag: new Map(), start: new Map() }
      walkRoutes(scalar, 1, route, {
        made,
        state,
        visit: (from, route, partial) => addTerm(sums[route], from, partial),
      })
      return routes.flatMap((route) =>
        [...sums[route]].map(([from, term]) => ({ from, to, route, strength: strengthOf(term) })),
      )
    })
}

const routes: readonly Route[] = ['direct', 'lag', 'start']

/** The sum of the terms by which each slot acts, and how large they are together. */
type Sums = Map<number, Term>

interface Term {
  sum: number
  size: number
}

function addTerm(sums: Sums, slot: number, partial: number): void {
  const term = sums.get(slot) ?? { sum: 0, size: 0 }
  sums.set(slot, term)
  term.sum += partial
  term.size += Math.abs(partial)
}

const strengthOf = ({ sum, size }: Term): number => (Math.abs(sum) <= ROUNDING * size ? 0 : sum)

/** The slots that stand in no declaration: levels of lags, parts of equations, and values kept by `initial`. */
interface Made {
  readonly isElement: (slot: number) => boolean
  readonly lags: ReadonlyMap<number, { readonly initial: Scalar; readonly rate: Scalar }>
  readonly held: ReadonlyMap<number, Scalar>
  readonly captures: ReadonlyMap<number, Scalar>
}

interface Walk {
  readonly made: Made
  readonly state: VisitedState
  readonly visit: (from: number, route: Route, partial: number) => void
}

/** @param level the lag whose rate this is; what it does to itself is no route into it */
function walkRoutes(scalar: Scalar, weight: number, route: Route, walk: Walk, level?: number): void {
  const { made, state, visit } = walk
  visitPartials(scalar, route === 'start' ? state.first : state.now, (slot, partial) => {
    if (slot === level) return
    const lag = made.lags.get(slot)
    const part = made.held.get(slot)
    const capture = made.captures.get(slot)
    if (made.isElement(slot)) visit(slot, route, weight * partial)
    else if (part) walkRoutes(part, weight * partial, route, walk, level)
    else if (capture) walkRoutes(capture, weight * partial, 'start', walk)
    else if (lag) {
      walkRoutes(lag.initial, weight * partial, 'start', walk)
      walkRoutes(lag.rate, (weight * partial) / drainOf(slot, lag.rate, state), laterRoute(route), walk, slot)
    }
  })
}

const laterRoute = (route: Route): Route => (route === 'start' ? 'start' : 'lag')

/** How fast a lag empties; over it, what flows in counts as much as it does once the lag has come to rest. */
function drainOf(level: number, rate: Scalar, { now }: VisitedState): number {
  let drain = 0
  visitPartials(rate, now, (slot, partial) => {
    if (slot === level) drain -= partial
  })
  return drain
}
