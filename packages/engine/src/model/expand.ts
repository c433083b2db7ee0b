import type { PathKey, Report } from '#core/issue'
import { elementName, positions, sizeOf, type Variable } from './declaration.js'
import type { Assignment, ExpandedModel, SlotRole } from './expanded.js'
import { Expansion, TooManyTerms, type Place } from './expansion.js'
import type { Equation, Formula, Model } from './model.js'
import { orderAssignments, type Reads } from './order.js'
import { numberScalar } from './scalar.js'
import { unroll } from './unroll.js'

/** An equation besides those of the model, such as what an outcome looks at; scalar. */
export interface Probe {
  readonly name: string
  /** True when it is the integral over time that is looked at: a stock, as exact as the method of the run. */
  readonly isIntegrated: boolean
  readonly equation: Equation
  readonly path: readonly PathKey[]
}

/** A model unrolled, with the slot of each probe. */
export interface Expanded {
  readonly model: ExpandedModel
  readonly probes: readonly number[]
}

/**
 * Unrolls a model into scalar equations in an order of computation.
 * Loops without a stock in them are reported, each once, spelled out.
 * @param given variables besides those of the model, filled once a step by whoever runs it
 */
export function expand(
  model: Model,
  probes: readonly Probe[],
  report: Report,
  given: readonly Variable[] = [],
): Expanded {
  const expansion = new Expansion()
  for (const variable of model.variables.values()) addSlots(variable, variable.kind, expansion)
  for (const variable of given) addSlots(variable, 'lever', expansion)
  const probeSlots = probes.map((probe) => expansion.addSlot(probe.name, 'auxiliary'))
  try {
    unrollAll(model, probes, probeSlots, expansion)
  } catch (error) {
    if (!(error instanceof TooManyTerms)) throw error
    report(error.path, {
      code: 'too-large',
      message: 'the model has too many terms',
      expected: error.message,
    })
  }
  const reads: Reads = new Map()
  const auxiliaries = orderAssignments(expansion.auxiliaries, reads)
  const starts = expansion.stocks.map(({ slot, initial }): Assignment => ({ slot, value: initial }))
  const start = orderAssignments([...starts, ...expansion.auxiliaries, ...expansion.captures], reads)
  reportLoops(auxiliaries.loops, start.loops, model, expansion, report)
  const { slots, firstSlots, stocks, switches, switchings } = expansion
  return {
    model: {
      slots,
      firstSlots,
      stocks,
      auxiliaries: auxiliaries.assignments,
      switches,
      start: start.assignments,
      switchings,
    },
    probes: probeSlots,
  }
}

function unrollAll(
  model: Model,
  probes: readonly Probe[],
  probeSlots: readonly number[],
  expansion: Expansion,
): void {
  for (const formula of model.formulas) expandFormula(formula, expansion)
  probes.forEach(({ name, equation, path, isIntegrated }, i) => {
    const slot = probeSlots[i] ?? 0
    const value = unroll(equation.tree, { expansion, at: new Map(), owner: name, path })
    if (isIntegrated) expansion.stocks.push({ slot, initial: numberScalar(0), rate: value })
    else expansion.auxiliaries.push({ slot, value })
  })
}

function addSlots(variable: Variable, role: SlotRole, expansion: Expansion): void {
  expansion.firstSlots.set(variable.name, expansion.slots.length)
  if (sizeOf(variable.indices) === 0) return
  for (const position of positions(variable.indices)) {
    expansion.addSlot(elementName(variable.name, variable.indices, position), role)
  }
}

function expandFormula(formula: Formula, expansion: Expansion): void {
  const { variable } = formula
  let slot = expansion.firstSlots.get(variable.name) ?? 0
  for (const position of positions(variable.indices)) {
    const at = new Map(variable.indices.map((index, i) => [index.name, position[i] ?? 0]))
    const owner = elementName(variable.name, variable.indices, position)
    const place = (field: string): Place => ({ expansion, at, owner, path: [...variable.path, field] })
    if (formula.kind === 'stock') {
      const initial = unroll(formula.initial.tree, place('initial'))
      expansion.stocks.push({ slot, initial, rate: unroll(formula.rate.tree, place('rate')) })
    } else {
      expansion.auxiliaries.push({ slot, value: unroll(formula.equation.tree, place('equation')) })
    }
    slot++
  }
}

/** A loop at the first instant that is also one later is told once, as the later one. */
function reportLoops(
  always: readonly (readonly number[])[],
  atStart: readonly (readonly number[])[],
  model: Model,
  { slots }: Expansion,
  report: Report,
): void {
  const reported = new Set<string>()
  for (const loop of [...always, ...atStart]) {
    const names = loop.map((slot) => slots[slot]?.name ?? '')
    const variables = names.map((name) => name.replace(/\[.*$/, ''))
    if (variables.some((name) => reported.has(name))) continue
    for (const name of variables) reported.add(name)
    const message = always.includes(loop)
      ? 'an algebraic loop: no stock stands in it'
      : 'the first instant has a loop without an end'
    const found = [...names, names[0] ?? ''].join(' → ')
    const variable = variables
      .map((name) => model.variables.get(name))
      .find((candidate) => candidate !== undefined)
    const field = variable?.kind === 'stock' ? 'initial' : 'equation'
    report([...(variable?.path ?? []), field], { code: 'algebraic-loop', message, found })
  }
}
