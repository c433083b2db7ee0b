import type { Issue } from '#core/issue'
import type { Law } from './law.js'

/** What a parameter of a distribution means, and what it may be. */
export interface ParameterMeaning {
  readonly meaning: string
  /** The value that it has when it is left out; without one it is required. */
  readonly standard?: number
  /** True for a list of numbers. */
  readonly isList?: boolean
  /** True when it may be left out though it has no single standard value. */
  readonly isOptional?: boolean
}

/**
 * A family of distributions: one row of the table that reader, sampler, documents and tests share.
 * @typeParam P its parameters, as a scenario writes them
 */
export interface Distribution<P> {
  readonly name: string
  /** When it is the right one. */
  readonly meaning: string
  /** In the order in which a person writes them. */
  readonly parameters: { readonly [N in keyof P]-?: ParameterMeaning }
  /** What is wrong with the parameters, as issues whose paths start at them; none when `law` will take them. */
  check(params: P): readonly Issue[]
  /** For parameters that `check` has nothing against; others give a law without meaning. */
  law(params: P): Law
}
