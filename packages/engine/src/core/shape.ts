import { z } from '#core/zod'

const fraction = { error: 'a finite number, or a fraction such as 1/12' }

/** A finite number, or a fraction of two such as `1/12` written as text. */
export const numberOrFraction = z.union(
  [z.number(), z.string().regex(/^\s*[-+]?\d+(\.\d+)?\s*\/\s*\d+(\.\d+)?\s*$/, fraction)],
  fraction,
)

/** A finite number. */
export const number = z.number({ error: 'a finite number' })

/**
 * A mapping with these keys and no others; a wrong key is told which there are.
 * @param elsewhere where keys belong that are often looked for here
 */
export function mapping<T extends z.core.$ZodLooseShape>(
  shape: T,
  elsewhere: Readonly<Record<string, string>> = {},
): z.ZodObject<T, z.core.$strict> {
  const keys = Object.keys(shape).join(', ')
  const hints = (wrong: readonly string[]) =>
    wrong.flatMap((key) =>
      Object.hasOwn(elsewhere, key) ? [`${HINT}${key} belongs to ${elsewhere[key]}`] : [],
    )
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `${KNOWN_KEYS}${keys}${hints(issue.keys).join('')}` : 'a mapping',
  })
}

/** What stands between the keys that there are, and where a wrong one belongs. */
export const HINT = '; '

/** How the message of a wrong key begins, before the keys that there are. */
export const KNOWN_KEYS = 'one of '

/** Free text. */
export const text = z.string({ error: 'text' })

const equationError = { error: 'an equation (text) or a finite number' }

/** A whole equation: text in the model language, or a plain number. */
export const equation = z.union([z.string().min(1, equationError), number], equationError)

/**
 * Numbers for the elements of an array: one number for all of them, a list in the order of the dimension,
 * or a mapping from every element; nested, one level a dimension.
 */
export type ArrayValue = number | readonly ArrayValue[] | { readonly [element: string]: ArrayValue }

const arrayShape: z.ZodType<ArrayValue> = z.lazy(() =>
  z.union([number, z.array(arrayShape), z.record(z.string(), arrayShape)], {
    error: 'a finite number, a list of them, or a mapping from every element to one',
  }),
)

/** {@link ArrayValue}, at most as deep as an array may have dimensions. */
export const arrayValue = arrayShape

/** The value of {@link numberOrFraction}. */
export function readNumber(value: number | string): number {
  if (typeof value === 'number') return value
  const [numerator = '', denominator = ''] = value.split('/')
  return Number(numerator) / Number(denominator)
}
