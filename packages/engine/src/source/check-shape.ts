import type { Issue, PathKey } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { KNOWN_KEYS } from '#core/shape'
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
 */
export function checkShape<T>(shape: z.ZodType<T>, tree: Located): Shaped<T> {
  let root = tree
  let issues: readonly Issue[] = []
  const removed: (readonly PathKey[])[] = []
  for (let round = 0; round < 20; round++) {
    const plain = toPlain(root)
    const result = shape.safeParse(plain)
    if (result.success) return { value: result.data, root, issues, removed }
    const found = result.error.issues.flatMap((issue) => readZodIssue(issue, [], plain))
    if (round === 0) issues = withoutMisspelt(found)
    const targets = found.map(targetOf)
    if (targets.some((target) => target.length === 0)) break
    removed.push(...targets)
    root = without(root, targets)
  }
  return { value: undefined, root, issues, removed }
}

/** What has to go: the whole mapping that lacks a key, the whole list (its length has a meaning) with a wrong item. */
function targetOf({ path, code }: Issue): readonly PathKey[] {
  const target = code === 'missing-key' ? path.slice(0, -1) : path
  const list = target.findIndex((key) => typeof key === 'number')
  return list < 0 ? target : target.slice(0, list)
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
  const nearest =
    issue.code === 'invalid_value' ? nearestName(String(value), issue.values.map(String)) : undefined
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

function unknownKey(key: string, path: readonly PathKey[], issue: ZodIssue): Issue {
  const expected = issue.message
  const nearest = nearestName(key, expected.slice(KNOWN_KEYS.length).split(', '))
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
