import type { Report } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import type { UncertaintyTarget } from './uncertainty-target.js'

/** The position of the index over which shares sum to one; undefined after reporting that it is not clear. */
export function readAxis(
  over: string | undefined,
  { variable, elements, path }: UncertaintyTarget,
  report: Report,
): number | undefined {
  const isOpen = (i: number) => new Set(elements.map(({ position }) => position[i])).size > 1
  const open = [...variable.indices.entries()].filter(([i]) => isOpen(i))
  const names = open.map(([, index]) => index.name)
  if (over === undefined) {
    const [axis, second] = open
    if (axis && !second) return axis[0]
    const message = second
      ? 'it is not said over what the shares sum to one'
      : 'a single number has no shares'
    const expected = second ? `over: one of ${names.join(', ')}` : 'a name with several elements'
    report(path, { code: 'wrong-subscript', message, expected, onKey: true })
    return undefined
  }
  const axis = open.find(([, { name }]) => name === over) ?? open.find(([, i]) => i.dimension.name === over)
  if (axis) return axis[0]
  const nearest = nearestName(over, names)
  const message = `${over} has not several elements here`
  const expected = names.length > 0 ? `one of ${names.join(', ')}` : 'a name with several elements'
  const problem = { code: 'wrong-subscript', message, found: over, expected } as const
  report([...path, 'over'], { ...problem, ...(nearest && { nearest }) })
  return undefined
}
