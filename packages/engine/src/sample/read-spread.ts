import type { PathKey, Report } from '#core/issue'
import type { DistributionParams } from './spread-shape.js'
import { checkSpread, distributionNames, type DistributionName, type Spread } from './distributions.js'

/** At most one of the keys of a mapping is a distribution with its parameters. */
export type DistributionSource = { readonly [N in DistributionName]?: DistributionParams | undefined }

/**
 * The distribution that a mapping names; undefined after reporting that it names none, or several, or that its
 * parameters do not go together.
 * @param others keys besides those of distributions that would do as well, for the message
 */
export function readSpread(
  source: DistributionSource,
  path: readonly PathKey[],
  report: Report,
  others: readonly string[] = [],
): Spread | undefined {
  const named = distributionNames.filter((name) => source[name] !== undefined)
  const [distribution, second] = named
  if (distribution === undefined || second !== undefined) {
    const expected = `one of ${[...distributionNames, ...others].join(', ')}`
    const none = { code: 'wrong-shape', message: 'no distribution is given', expected } as const
    const two = { ...none, message: 'two distributions for one number', found: named.join(', ') }
    if (second === undefined) report(path, none)
    else report([...path, second], { ...two, onKey: true })
    return undefined
  }
  const spread = { distribution, params: source[distribution] } as unknown as Spread
  const issues = checkSpread(spread)
  for (const { path: inner, ...problem } of issues) report([...path, distribution, ...inner], problem)
  return issues.length === 0 ? spread : undefined
}
