/** What `--outcome` takes in place of every name. */
export const ALL_OUTCOMES = 'all'

/** Which outcomes are to be printed. */
export interface AskedOutcomes {
  /** Their names, each once; none for all of them. */
  readonly outcomes: readonly string[]
  /** Whether nothing is asked for, so that tables of studies are those of the headline. */
  readonly isHeadline: boolean
}

/** Reads `--outcome`. @param given undefined when the option is left out */
export function askedOutcomes(given: readonly string[] | undefined): AskedOutcomes {
  const outcomes = given?.includes(ALL_OUTCOMES) ? [] : [...new Set(given)]
  return { outcomes, isHeadline: given === undefined }
}
