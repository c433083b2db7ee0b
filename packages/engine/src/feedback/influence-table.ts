import type { Compile } from '#compile/kernel'
import type { Scenario } from '#scenario/scenario'
import { elementsOfSlots, type Element } from './elements.js'
import { influencesIn } from './influences.js'
import type { SeenStates } from './seen-states.js'
import { visitStates } from './visited-states.js'
import type { Route } from './walk-routes.js'

/** Every influence of an element on another, at every state that a scenario was seen in. */
export interface InfluenceTable {
  readonly rows: readonly InfluenceRow[]
  /** Strength of each row, one array a state. */
  readonly strengths: readonly Float64Array[]
  /** Which states those are. */
  readonly seen: SeenStates
}

/** Who acts on whom, and how. */
export interface InfluenceRow {
  readonly from: Element
  readonly to: Element
  readonly fromSlot: number
  readonly toSlot: number
  readonly route: Route
}

/**
 * Runs a scenario through a few states and takes down what acts on what in each.
 * @param compile makes the kernel; the faster for a few runs unless said
 */
export function influenceTable(scenario: Scenario, compile?: Compile): InfluenceTable {
  const elements = elementsOfSlots(scenario.model, scenario.expanded)
  const influences = influencesIn(scenario.expanded, (slot) => elements.has(slot))
  const { states, seen } = visitStates(scenario, compile)
  const rows = influences.rows.flatMap(({ from, to, route }) => {
    const [source, target] = [elements.get(from), elements.get(to)]
    return source && target ? [{ from: source, to: target, fromSlot: from, toSlot: to, route }] : []
  })
  return { rows, strengths: states.map(influences.strengthsAt), seen }
}

/** The strengths of one row over all states. */
export function* strengthsOf({ strengths }: InfluenceTable, row: number): Generator<number> {
  for (const state of strengths) yield state[row] ?? NaN
}
