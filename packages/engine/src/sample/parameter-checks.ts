import type { Issue } from '#core/issue'

/** A check of some parameters: the issues that it has with them. */
export type Check<P> = (params: P) => readonly Issue[]

/** All checks, as long as every number is finite: what else is wrong with NaN or Infinity tells nobody anything. */
export function checkAll<P extends object>(...checks: readonly Check<P>[]): Check<P> {
  return (params) => {
    const infinite = checkFinite(params)
    return infinite.length > 0 ? infinite : checks.flatMap((check) => check(params))
  }
}

function checkFinite(params: object): readonly Issue[] {
  return Object.entries(params as Record<string, number | readonly number[] | undefined>).flatMap(
    ([name, value]): readonly Issue[] => {
      if (typeof value === 'object') return value.flatMap((entry, i) => infinite([name, i], entry))
      return value === undefined ? [] : infinite([name], value)
    },
  )
}

function infinite(path: Issue['path'], value: number): readonly Issue[] {
  if (Number.isFinite(value)) return []
  const message = `${path.join(' ')} is no finite number`
  return [{ code: 'not-finite', message, path, found: `${value}` }]
}

/** The named parameters are above 0; one that is left out is right. */
export function positive<P extends object>(...names: readonly (keyof P & string)[]): Check<P> {
  return (params) =>
    names.flatMap((name): readonly Issue[] => {
      const value = params[name] as number | undefined
      if (value === undefined || value > 0) return []
      const message = `${name} is not above 0`
      return [{ code: 'out-of-range', message, path: [name], found: `${value}`, expected: 'more than 0' }]
    })
}

/**
 * The most that a shape or a concentration may be: the spread is then below a millionth of the mean, and beyond it the
 * inverse of the distribution function loses its digits.
 */
export const MOST_SHAPE = 1e12

/** The named parameters are not so large that nothing is left of the spread. */
export function moderate<P extends object>(...names: readonly (keyof P & string)[]): Check<P> {
  return (params) =>
    names.flatMap((name): readonly Issue[] => {
      const value = params[name] as number | undefined
      if (value === undefined || value <= MOST_SHAPE) return []
      return [tooNarrow(name, value)]
    })
}

/** That a parameter leaves no spread. */
export function tooNarrow(name: string, value: number): Issue {
  const message = `${name} leaves no spread that could be drawn`
  const expected = `at most ${MOST_SHAPE}, or a fixed value`
  return { code: 'out-of-range', message, path: [name], found: `${value}`, expected }
}

/**
 * The named parameters do not fall from one to the next, and rise from the first to the last.
 * @param read the values, in the order of the names
 */
export function rising<P>(names: readonly string[], read: (params: P) => readonly number[]): Check<P> {
  return (params) => {
    const values = read(params)
    const [first = 0, last = 0] = [values[0], values.at(-1)]
    const fall = values.findIndex((value, i) => i > 0 && value < (values[i - 1] ?? value))
    if (fall < 0 && first < last) return []
    const at = fall < 0 ? names.length - 1 : fall
    const path = [names[at] ?? '']
    const found = values.map((value, i) => `${names[i]} ${value}`).join(', ')
    const expected = names.length === 2 ? names.join(' < ') : `${names.join(' ≤ ')}, and not all equal`
    const message = fall < 0 ? `the range has no width` : `${names[at]} is below ${names[at - 1]}`
    return [{ code: 'reversed-range', message, path, found, expected }]
  }
}
