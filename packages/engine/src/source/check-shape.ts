import type { Issue, PathKey } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { HINT, KNOWN_KEYS } from '#core/shape'
import type { z } from '#core/zod'
import { toPlain, without, type Located } from './located.js'

/** A value that fits its shape, what had to be left out to make it fit, and why. */
export interface Shaped<T> {
  readonly value: T | undefined
  readonly root: Located
  readonly issues: readonly Issue[]
  /** Paths of what was left out. */
  readonly removed: readonly (readonly PathKey[])[]
}

/**
 * Holds a tree against a shape. Whatever does not fit is reported, then left out, so that the rest can still be
 * checked; what fails only because of that is not reported again.
 * @param separate names of lists at the top whose items have nothing to do with each other: a wrong one goes alone
 */
export function checkShape<T>(
  shape: z.ZodType<T>,
  tree: Located,
  separate: readonly string[] = [],
): Shaped<T> {
  let root = tree
  let issues: readonly Issue[] = []
  const removed: (readonly PathKey[])[] = []
  for (let round = 0; round < 20; round++) {
    const plain = toPlain(root)
    const result = shape.safeParse(plain)
    if (result.success) return { value: result.data, root, issues, removed }
    const found = result.error.issues.flatMap((issue) => readZodIssue(issue, [], plain))
    if (round === 0) issues = withoutMisspelt(found)
    const targets = found.map((issue) => targetOf(issue, separate))
    if (targets.some((target) => target.length === 0)) break
    removed.push(...targets)
    root = without(root, targets)
  }
  return { value: undefined, root, issues, removed }
}

/** What has to go: the whole mapping that lacks a key, the whole list (its length has a meaning) with a wrong item. */
function targetOf({ path, code }: Issue, separate: readonly string[]): readonly PathKey[] {
  const target = code === 'missing-key' ? path.slice(0, -1) : path
  const list = target.findIndex((key) => typeof key === 'number')
  if (list < 0) return target
  return target.slice(0, separate.includes(String(target[0])) && list === 1 ? 2 : list)
}

/** A key that is missing because it is misspelt is one mistake, the misspelt key. */
function withoutMisspelt(issues: readonly Issue[]): readonly Issue[] {
  const written = issues.flatMap(({ code, path, nearest }) =>
    code === 'unknown-key' ? [JSON.stringify([...path.slice(0, -1), nearest])] : [],
  )
  const meant = new Set(written)
  return issues.filter(({ code, path }) => code !== 'missing-key' || !meant.has(JSON.stringify(path)))
}

type ZodIssue = z.core.$ZodIssue

/** zod's issue as ours, one for each unknown key; of a union, the alternative that was meant. */
function readZodIssue(issue: ZodIssue, above: readonly PathKey[], plain: unknown): Issue[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
  const value = path.reduce<unknown>((at, key) => (at as Record<PathKey, unknown> | undefined)?.[key], plain)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, issue))
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((errors) =>
      errors.some((error) => error.path.length > 0 || error.code === 'unrecognized_keys'),
    )
    if (meant) return meant.flatMap((error) => readZodIssue(error, path, plain))
  }
  if (value === undefined && issue.code !== 'invalid_key') {
    const key = String(path.at(-1))
    return [{ code: 'missing-key', message: `${key} is missing`, path, expected: issue.message }]
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return [
      {
        code: 'not-finite',
        message: 'a number is not finite',
        path,
        found: String(value),
        expected: 'a finite number',
      },
    ]
  }
  const nearest = nearestName(String(value), choicesOf(issue))
  const message = 'this value does not fit'
  return [
    {
      code: 'wrong-shape',
      message,
      path,
      found: show(value),
      expected: issue.message,
      ...(nearest && { nearest }),
    },
  ]
}

/** The words that would do, when there are any. */
function choicesOf(issue: ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(choicesOf) : []
}

function unknownKey(key: string, path: readonly PathKey[], issue: ZodIssue): Issue {
  const expected = issue.message
  const nearest = nearestName(key, expected.slice(KNOWN_KEYS.length).split(HINT, 1)[0]?.split(', ') ?? [])
  const message = `${key} is not a key of this section`
  const issueOfKey = {
    code: 'unknown-key',
    message,
    path: [...path, key],
    onKey: true,
    found: key,
    expected,
  } as const
  return { ...issueOfKey, ...(nearest && { nearest }) }
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a mapping'
  return value === null ? 'nothing' : JSON.stringify(value)
}
