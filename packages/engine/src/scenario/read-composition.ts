import type { PathKey } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { elementName } from '#model/declaration'
import type { Composition } from '#sample/composition'
import { checkDirichlet, dirichlet } from '#sample/dirichlet'
import { checkLogisticNormal, logisticNormal } from '#sample/logistic-normal'
import type { ChanceContext } from './chance-context.js'
import type { UncertaintySource } from './chance-schema.js'
import type { Element } from './elements-of-address.js'
import type { UncertaintyTarget } from './uncertainty-target.js'
import type { UncertainShares } from './uncertainty.js'

/** The wholes of one key: one for each element of the dimensions over which shares do not sum to one. */
export function readComposition(
  written: UncertaintySource,
  target: UncertaintyTarget,
  context: ChanceContext,
): readonly UncertainShares[] {
  const { dirichlet: _, 'logistic-normal': __, over, ...others } = written
  for (const key of Object.keys(others)) {
    const message = `${key} does not go with shares of a whole`
    context.report([...target.path, key], { code: 'not-allowed', message, onKey: true })
  }
  const axis = readAxis(over, target, context)
  if (axis === undefined) return []
  const wholes = new Map<string, Element[]>()
  for (const element of target.elements) {
    const rest = element.position.with(axis, -1).join(' ')
    wholes.set(rest, [...(wholes.get(rest) ?? []), element])
  }
  return [...wholes.values()].flatMap((parts) => readWhole(written, parts, axis, target, context))
}

/** The position of the index over which shares sum to one; undefined after reporting that it is not clear. */
function readAxis(
  over: string | undefined,
  { variable, elements, path }: UncertaintyTarget,
  { report }: ChanceContext,
): number | undefined {
  const { indices } = variable
  const isOpen = (i: number) => new Set(elements.map(({ position }) => position[i])).size > 1
  const open = [...indices.keys()].filter(isOpen)
  const names = open.map((i) => indices[i]?.name ?? '')
  const axis =
    over === undefined
      ? open.length === 1
        ? open[0]
        : undefined
      : open.find((i) => indices[i]?.name === over || indices[i]?.dimension.name === over)
  if (axis !== undefined) return axis
  const message =
    over === undefined
      ? 'it is not said over which dimension the shares sum to one'
      : `${over} is not left open here`
  const expected = names.length > 0 ? `over: one of ${names.join(', ')}` : 'a name with several elements'
  const nearest = over === undefined ? undefined : nearestName(over, names)
  const problem = { code: 'wrong-subscript', message, expected } as const
  report(over === undefined ? path : [...path, 'over'], { ...problem, ...(nearest && { nearest }) })
  return undefined
}

function readWhole(
  { dirichlet: spread, 'logistic-normal': ratio }: UncertaintySource,
  parts: readonly Element[],
  axis: number,
  { variable, path }: UncertaintyTarget,
  { values, report }: ChanceContext,
): readonly UncertainShares[] {
  const shares = parts.map(({ slot }) => values[slot] ?? NaN)
  const [first] = parts
  const open = variable.indices[axis]?.name ?? ''
  const fixed = first ? elementName(variable.name, variable.indices, first.position) : ''
  const name = fixed.replace(
    variable.indices[axis]?.dimension.elements[first?.position[axis] ?? 0] ?? '',
    open,
  )
  if (spread && ratio) {
    const message = 'two compositions for one whole'
    report(path, { code: 'wrong-shape', message, expected: 'dirichlet or logistic-normal' })
    return []
  }
  const issues = spread
    ? checkDirichlet({ means: shares, concentration: spread.concentration })
    : checkLogisticNormal({ center: shares, sd: ratio?.sd ?? NaN })
  const kind = spread ? 'dirichlet' : 'logistic-normal'
  for (const { path: inner, ...problem } of issues) {
    const isOwn = inner[0] === 'concentration' || inner[0] === 'sd'
    const place: readonly PathKey[] = isOwn ? [...path, kind, ...inner] : path
    report(place, isOwn ? problem : { ...problem, message: `${name}: ${problem.message}` })
  }
  if (issues.length > 0) return []
  const composition: Composition = spread
    ? dirichlet({ means: shares, concentration: spread.concentration })
    : logisticNormal({ center: shares, sd: ratio?.sd ?? NaN })
  const text = spread
    ? `dirichlet, concentration ${spread.concentration}`
    : `logistic-normal, sd ${ratio?.sd}`
  const told = { parts: parts.map((part) => part.name), slots: parts.map(({ slot }) => slot) }
  return [{ kind: 'shares', name, ...told, composition, text }]
}
