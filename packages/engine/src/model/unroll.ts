import { TIME_SLOT } from './expanded.js'
import type { Place } from './expansion.js'
import { rewritePower } from './rewrite-power.js'
import type { Resolved } from './resolved.js'
import { apply, numberScalar, slotScalar, type Scalar } from './scalar.js'
import { unrollConstruct } from './unroll-construct.js'
import { unrollLookup } from './unroll-lookup.js'

/** Unrolls an expression for one element: indices become positions, sums chains, constructs slots. */
export function unroll(expression: Resolved, place: Place): Scalar {
  place.expansion.addTerm(place.path)
  switch (expression.kind) {
    case 'number':
      return numberScalar(expression.value)
    case 'missing':
      return numberScalar(NaN)
    case 'time':
      return slotScalar(TIME_SLOT)
    case 'variable':
      return slotScalar(slotOf(expression, place))
    case 'member':
      return numberScalar(
        (place.at.get(expression.index.name) === expression.element) === expression.equal ? 1 : 0,
      )
    case 'same': {
      const [first, second] = expression.indices
      return numberScalar((place.at.get(first) === place.at.get(second)) === expression.equal ? 1 : 0)
    }
    case 'reduce':
      return unrollReduction(expression, place)
    case 'lookup':
      return unrollLookup(
        expression.table.points,
        place.expansion.hold(unroll(expression.argument, place), place.owner),
      )
    case 'construct':
      return unrollConstruct(
        expression.name,
        expression.args.map((arg) => unroll(arg, place)),
        place,
      )
    case 'apply':
      return unrollOperation(expression, place)
  }
}

function slotOf({ variable, subscripts }: Extract<Resolved, { kind: 'variable' }>, place: Place): number {
  const { indices } = variable
  let offset = 0
  for (let i = 0; i < indices.length; i++) {
    const subscript = subscripts[i]
    const position = subscript?.kind === 'element' ? subscript.position : place.at.get(subscript?.name ?? '')
    offset = offset * (indices[i]?.dimension.elements.length ?? 0) + (position ?? 0)
  }
  return (place.expansion.firstSlots.get(variable.name) ?? 0) + offset
}

/** Terms are joined in the order of the elements, from the left, in every kernel alike. */
function unrollReduction({ by, index, body }: Extract<Resolved, { kind: 'reduce' }>, place: Place): Scalar {
  const at = new Map(place.at)
  const inside = { ...place, at }
  const terms = index.dimension.elements.map((_, position) => {
    at.set(index.name, position)
    return unroll(body, inside)
  })
  const [first = numberScalar(0), ...others] = terms
  const operation = by === 'mean' ? 'add' : by
  const total = others.reduce((left, right) => apply(operation, left, right), first)
  return by === 'mean' ? apply('divide', total, numberScalar(terms.length)) : total
}

const logical: ReadonlySet<string> = new Set(['and', 'or', 'not'])

/** Conditions on indices are settled here, so that the branch not taken costs nothing and reads nothing. */
function unrollOperation({ operation, args }: Extract<Resolved, { kind: 'apply' }>, place: Place): Scalar {
  const [first, second, third] = args
  if (operation.name === 'if' && first && second && third) {
    const condition = unroll(first, place)
    if (condition.kind === 'number') return unroll(condition.value === 0 ? third : second, place)
    return apply('if', condition, unroll(second, place), unroll(third, place))
  }
  const scalars = args.map((arg) => unroll(arg, place))
  if (logical.has(operation.name)) {
    const numbers = scalars.map((scalar) => (scalar.kind === 'number' ? scalar.value : undefined))
    const [a, b = 0] = numbers
    if (a !== undefined && !numbers.includes(undefined)) return numberScalar(operation.evaluate(a, b, 0))
  }
  return operation.name === 'pow' ? rewritePower(scalars) : apply(operation.name, ...scalars)
}
