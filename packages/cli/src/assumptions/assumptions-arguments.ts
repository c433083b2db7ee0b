/** What `erosion assumptions` is asked for, as it was written. */
export interface AssumptionsArguments {
  readonly file: string
  readonly outcome: string | undefined
  readonly policy: readonly string[] | undefined
  readonly runs: string | undefined
  readonly format: string | undefined
  readonly figure: string | undefined
}
