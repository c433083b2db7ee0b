import type { PathKey, Report } from '#core/issue'
import type { ArrayValue } from '#core/shape'
import type { LawSource } from '#sample/read-law'
import { elementName, positions, type Variable } from './declaration.js'
import { readArray } from './read-array.js'
import { rangeInWords, readBoundedLaw } from './read-bounded-law.js'
import type { ModelSource, ParameterSource } from './schema.js'

/** The numbers of a parameter, a lever or a disturbance, row-major over its indices. */
export interface Values {
  readonly mid: Float64Array
  readonly low: Float64Array | undefined
  readonly high: Float64Array | undefined
  readonly min: number
  readonly max: number
  /** How uncertain it is, when the model says more than low and high. */
  readonly uncertainty?: LawSource
  /** Shares of a whole, drawn together. */
  readonly composition?: NonNullable<ParameterSource['composition']>
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
    const { uncertainty, composition } = entry
    const bounded = { name: variable.name, ...bounds }
    const spread =
      uncertainty && readBoundedLaw(uncertainty, bounded, [...variable.path, 'uncertainty'], report)
    if (mid === undefined) continue
    values.set(variable.name, {
      ...{ mid, ...numbers },
      ...(spread && { uncertainty }),
      ...(composition && { composition }),
    })
    checkRange(variable, { mid, ...numbers }, report)
  }
  return values
}

/** Low, mid and high rise, and all lie within the bounds of what makes sense; the first element at fault speaks. */
function checkRange(variable: Variable, values: Values, report: Report): void {
  const { path } = variable
  const { low, high, min, max } = values
  if (min > max) {
    const found = `${min} to ${max}`
    report([...path, 'min'], { code: 'reversed-range', message: 'min is above max', found })
    return
  }
  for (const [place, position] of [...positions(variable.indices)].entries()) {
    const name = elementName(variable.name, variable.indices, position)
    const [lowest, middle = 0, highest] = [low?.[place], values.mid[place], high?.[place]]
    if (!rises(variable.kind === 'lever' ? [lowest, highest] : [lowest, middle, highest])) {
      const found = `low ${lowest ?? '–'}, mid ${middle}, high ${highest ?? '–'}`
      const message = `the range of ${name} does not rise from low over mid to high`
      const problem = { code: 'reversed-range', message, found, expected: 'low ≤ mid ≤ high' } as const
      report([...path, low ? 'low' : 'high'], problem)
      return
    }
    const given = Object.entries({ low: lowest, mid: middle, high: highest })
    const outside = given.find(([, value]) => value !== undefined && (value < min || value > max))
    if (outside !== undefined) {
      const [end, value = middle] = outside
      reportOutside([...path, end], name, value, { min, max }, report)
      return
    }
  }
}

/** True when no number is below one before it; gaps are passed over. */
function rises(numbers: readonly (number | undefined)[]): boolean {
  const given = numbers.filter((value) => value !== undefined)
  return given.every((value, i) => i === 0 || value >= (given[i - 1] ?? value))
}

/** Reports a number that lies outside the bounds of what makes sense. */
export function reportOutside(
  path: readonly PathKey[],
  name: string,
  value: number,
  { min, max }: { readonly min: number; readonly max: number },
  report: Report,
): void {
  const expected = rangeInWords(min, max)
  report(path, { code: 'out-of-range', message: `${name} is out of bounds`, found: `${value}`, expected })
}
