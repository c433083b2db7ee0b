import type { PathKey, Report } from '#core/issue'
import type { ArrayValue } from '#core/shape'
import { elementName, positions, type Variable } from './declaration.js'
import { readArray } from './read-array.js'
import type { ModelSource, ParameterSource } from './schema.js'

/** The numbers of a parameter, a lever or a disturbance, row-major over its indices. */
export interface Values {
  readonly mid: Float64Array
  readonly low: Float64Array | undefined
  readonly high: Float64Array | undefined
  readonly min: number
  readonly max: number
}

/** Reads every number of a model; what is wrong is reported, and left out of the result. */
export function readValues(
  source: ModelSource,
  variables: ReadonlyMap<string, Variable>,
  report: Report,
): ReadonlyMap<string, Values> {
  const values = new Map<string, Values>()
  for (const variable of variables.values()) {
    const [section = '', key = ''] = variable.path
    if (variable.kind === 'stock' || variable.kind === 'auxiliary') continue
    const entry = (source[section as 'parameters'] ?? {})[key] as Partial<ParameterSource> & {
      base?: ArrayValue
    }
    const read = (field: 'mid' | 'base' | 'low' | 'high') => {
      const value = entry[field]
      return value === undefined
        ? undefined
        : readArray(value, variable.indices, [...variable.path, field], report)
    }
    const mid = read(entry.base === undefined ? 'mid' : 'base')
    const bounds = { min: entry.min ?? -Infinity, max: entry.max ?? Infinity }
    const numbers = { low: read('low'), high: read('high'), ...bounds }
    if (mid === undefined) continue
    values.set(variable.name, { mid, ...numbers })
    checkRange(variable, { mid, ...numbers }, report)
  }
  return values
}

/** Low, mid and high rise, and all lie within the bounds of what makes sense. */
function checkRange(variable: Variable, { mid, low, high, min, max }: Values, report: Report): void {
  const { path } = variable
  if (min > max) {
    report([...path, 'min'], {
      code: 'reversed-range',
      message: 'min is above max',
      found: `${min} to ${max}`,
    })
    return
  }
  const isLever = variable.kind === 'lever'
  let place = 0
  for (const position of positions(variable.indices)) {
    const name = elementName(variable.name, variable.indices, position)
    const [lowest, middle = 0, highest] = [low?.[place], mid[place], high?.[place]]
    place++
    const rises = (lowest ?? -Infinity) <= (highest ?? Infinity)
    const contains = isLever || ((lowest ?? middle) <= middle && middle <= (highest ?? middle))
    if (!rises || !contains) {
      const found = `low ${lowest ?? '–'}, mid ${middle}, high ${highest ?? '–'}`
      const message = `the range of ${name} does not rise from low over mid to high`
      report([...path, rangeKey(low, high)], {
        code: 'reversed-range',
        message,
        found,
        expected: 'low ≤ mid ≤ high',
      })
      return
    }
    const outside = [lowest, middle, highest].find(
      (value) => value !== undefined && (value < min || value > max),
    )
    if (outside !== undefined) {
      reportOutside([...path, 'mid'], name, outside, { min, max }, report)
      return
    }
  }
}

function rangeKey(low: Float64Array | undefined, high: Float64Array | undefined): PathKey {
  if (low !== undefined) return 'low'
  return high === undefined ? 'mid' : 'high'
}

/** Reports a number that lies outside the bounds of what makes sense. */
export function reportOutside(
  path: readonly PathKey[],
  name: string,
  value: number,
  { min, max }: { readonly min: number; readonly max: number },
  report: Report,
): void {
  const expected = `${min === -Infinity ? 'any' : min} to ${max === Infinity ? 'any' : max}`
  report(path, { code: 'out-of-range', message: `${name} is out of bounds`, found: `${value}`, expected })
}
