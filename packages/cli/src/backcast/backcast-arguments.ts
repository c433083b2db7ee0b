/** What `erosion backcast` is asked for, as it was written. */
export interface BackcastArguments {
  readonly file: string
  readonly data: string | undefined
  readonly draws: string | undefined
  readonly runs: string | undefined
  readonly seed: string | undefined
  readonly format: string | undefined
  readonly figure: string | undefined
  readonly posterior: string | undefined
}
