import { rangeInWords } from '#model/read-bounded-law'
import type { ChanceContext } from './chance-context.js'
import type { UncertaintySource } from './chance-schema.js'
import { compositionForm, type CompositionForm } from './composition-form.js'
import type { Element } from './elements-of-address.js'
import { nameOfAddress } from './name-of-address.js'
import { readAxis } from './read-axis.js'
import type { UncertaintyTarget } from './uncertainty-target.js'
import type { UncertainShares } from './uncertainty.js'

/** The wholes of one key: one for each element of the dimensions over which shares do not sum to one. */
export function readComposition(
  written: UncertaintySource,
  target: UncertaintyTarget,
  context: ChanceContext,
): readonly UncertainShares[] {
  const form = compositionForm(written)
  const areAlone = checkAlone(written, target, context)
  const axis = readAxis(written.over, target, context.report)
  if (!form || axis === undefined) return []
  const wholes = new Map<string, Element[]>()
  for (const element of target.elements) {
    const rest = element.position.with(axis, -1).join(' ')
    wholes.set(rest, [...(wholes.get(rest) ?? []), element])
  }
  const all = [...wholes.values()]
  if (!checkForm(form, all, target, context) || !checkBounds(form, all, target, context)) return []
  if (!areAlone) return []
  return all.map((elements) => ({
    kind: 'shares',
    name: nameOf(target, elements),
    parts: elements.map(({ name }) => name),
    slots: elements.map(({ slot }) => slot),
    spread: form.spread(elements.map(({ slot }) => context.values[slot] ?? NaN)),
    text: form.text,
  }))
}

const nameOf = ({ variable }: UncertaintyTarget, elements: readonly Element[]) =>
  nameOfAddress({ variable, positions: elements.map(({ position }) => position) })

/** Whether nothing stands beside the composition but the dimension that it is over. */
function checkAlone(
  written: UncertaintySource,
  { path }: UncertaintyTarget,
  { report }: ChanceContext,
): boolean {
  const { dirichlet, 'logistic-normal': ratio, over: _, ...others } = written
  const isDouble = dirichlet !== undefined && ratio !== undefined
  if (isDouble) {
    const expected = 'dirichlet or logistic-normal'
    const problem = { code: 'wrong-shape', message: 'two compositions for one whole', expected } as const
    report([...path, 'logistic-normal'], { ...problem, onKey: true })
  }
  for (const key of Object.keys(others)) {
    const message = `${key} does not go with shares of a whole`
    report([...path, key], { code: 'not-allowed', message, onKey: true })
  }
  return !isDouble && Object.keys(others).length === 0
}

/** A draw that is less likely comes in no study: the largest has 10⁸ runs. */
const NEVER = 1e-12

/** Whether no share is ever drawn outside what makes sense for the parameter; of several wholes the first speaks. */
function checkBounds(
  form: CompositionForm,
  wholes: readonly (readonly Element[])[],
  target: UncertaintyTarget,
  { values, model, report }: ChanceContext,
): boolean {
  const { min, max } = model.values.get(target.variable.name) ?? { min: 0, max: 1 }
  // Bounds the wrong way round are a mistake of the model, told where they stand.
  if (min > max) return false
  for (const elements of wholes) {
    const shares = elements.map(({ slot }) => values[slot] ?? NaN)
    const risk = form.outside(shares, { min, max })
    if (risk <= NEVER) continue
    const message = `a share of ${nameOf(target, elements)} can be drawn out of its bounds`
    const found = `in up to ${risk < 0.01 ? risk.toExponential(0) : Math.min(1, risk).toFixed(2)} of the draws`
    report(target.path, { code: 'out-of-range', message, found, expected: rangeInWords(min, max) })
    return false
  }
  return true
}

/** Whether the composition can be made of every whole; of several at fault for one reason the first speaks. */
function checkForm(
  form: CompositionForm,
  wholes: readonly (readonly Element[])[],
  target: UncertaintyTarget,
  { values, report }: ChanceContext,
): boolean {
  const issues = wholes.flatMap((elements) =>
    form
      .check(elements.map(({ slot }) => values[slot] ?? NaN))
      .map((issue) => ({ ...issue, isOwn: issue.path[0] === form.key, elements })),
  )
  const own = issues.find(({ isOwn }) => isOwn)
  const ofShares = issues.find(({ isOwn }) => !isOwn)
  for (const found of [own, ofShares]) {
    if (!found) continue
    const { path, isOwn, elements, message, ...problem } = found
    const place = isOwn ? [...target.path, form.kind, ...path] : target.path
    report(place, { ...problem, message: isOwn ? message : `${nameOf(target, elements)}: ${message}` })
  }
  return issues.length === 0
}
