/** Says what of a value is not as it should be, and where: `study.planned is not a number`; undefined where all is. */
export type Shape = (value: unknown, where: string) => string | undefined

const shapeOf =
  (words: string, isSo: (value: unknown) => boolean): Shape =>
  (value, where) =>
    isSo(value) ? undefined : `${where} is not ${words}`

export const text = shapeOf('text', (value) => typeof value === 'string')
export const number = shapeOf('a number', (value) => typeof value === 'number')
export const count = shapeOf('a whole number', (value) => Number.isSafeInteger(value) && Number(value) >= 0)
export const truth = shapeOf('true or false', (value) => typeof value === 'boolean')

/** A text that is one of a few, or matches a pattern. */
export function textLike(words: string, isSo: (value: string) => boolean): Shape {
  return shapeOf(words, (value) => typeof value === 'string' && isSo(value))
}

/** What may be null. */
export const orNull =
  (shape: Shape): Shape =>
  (value, where) =>
    value === null ? undefined : shape(value, where)

/** What may be left out. */
export const optional =
  (shape: Shape): Shape =>
  (value, where) =>
    value === undefined ? undefined : shape(value, where)

export const listOf =
  (shape: Shape): Shape =>
  (value, where) =>
    Array.isArray(value)
      ? firstWrong(value.map((one, i) => [`${where}[${i}]`, one, shape]))
      : `${where} is not a list`

/** A mapping from any keys. */
export const mappingTo =
  (shape: Shape): Shape =>
  (value, where) =>
    isMapping(value)
      ? firstWrong(Object.entries(value).map(([key, one]) => [`${where}.${key}`, one, shape]))
      : `${where} is not a mapping`

/** A mapping with these keys, and perhaps others. */
export const mapping =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, where) =>
    isMapping(value)
      ? firstWrong(Object.entries(shapes).map(([key, shape]) => [`${where}.${key}`, value[key], shape]))
      : `${where} is not a mapping`

function firstWrong(parts: readonly (readonly [string, unknown, Shape])[]): string | undefined {
  for (const [where, value, shape] of parts) {
    const wrong = shape(value, where)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
