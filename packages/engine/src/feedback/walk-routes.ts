import type { ExpandedModel } from '#model/expanded'
import type { Scalar } from '#model/scalar'
import { visitPartials } from './partials.js'
import type { VisitedState } from './visited-states.js'

/** How an element reaches another: at every instant, through a lag of its equation, or at the first instant only. */
export type Route = 'direct' | 'lag' | 'start'

/** The slots that stand in no declaration: levels of lags, parts of equations, and values kept by `initial`. */
export interface Made {
  readonly isElement: (slot: number) => boolean
  readonly lags: ReadonlyMap<number, { readonly initial: Scalar; readonly rate: Scalar }>
  readonly held: ReadonlyMap<number, Scalar>
  readonly captures: ReadonlyMap<number, Scalar>
}

/**
 * What the constructs of a model have made.
 * @param isElement tells the slots of variables from the others
 */
export function madeBy(
  { slots, stocks, auxiliaries, start }: ExpandedModel,
  isElement: Made['isElement'],
): Made {
  return {
    isElement,
    lags: new Map(stocks.filter(({ slot }) => !isElement(slot)).map((stock) => [stock.slot, stock])),
    held: new Map(auxiliaries.filter(({ slot }) => !isElement(slot)).map(({ slot, value }) => [slot, value])),
    captures: new Map(
      start.filter(({ slot }) => slots[slot]?.role === 'initial').map(({ slot, value }) => [slot, value]),
    ),
  }
}

/** What a walk needs, and whom it tells of every influence that it comes to. */
export interface Walk {
  readonly made: Made
  readonly state: VisitedState
  readonly visit: (from: number, route: Route, partial: number) => void
}

/**
 * Visits every element that an expression hangs on, through what constructs have made, always in the same order.
 * @param weight what the expression counts as
 * @param level the lag whose rate this is; what it does to itself is no route into it
 */
export function walkRoutes(scalar: Scalar, weight: number, route: Route, walk: Walk, level?: number): void {
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
