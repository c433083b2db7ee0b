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
  const keepsBounds = checkBounds(target, context)
  if (!form || axis === undefined) return []
  const wholes = new Map<string, Element[]>()
  for (const element of target.elements) {
    const rest = element.position.with(axis, -1).join(' ')
    wholes.set(rest, [...(wholes.get(rest) ?? []), element])
  }
  const all = [...wholes.values()]
  if (!checkForm(form, all, target, context) || !areAlone || !keepsBounds) return []
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

/** Whether the parameter may have any value that a share may have. */
function checkBounds({ name, variable, path }: UncertaintyTarget, { model, report }: ChanceContext): boolean {
  const { min, max } = model.values.get(variable.name) ?? { min: 0, max: 1 }
  if (min > max || (min <= 0 && max >= 1)) return true
  const message = `a share of ${name} can be drawn out of its bounds`
  report(path, { code: 'out-of-range', message, found: '0 to 1', expected: rangeInWords(min, max) })
  return false
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
