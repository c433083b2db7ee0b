/** What `erosion timing` is asked for, as it was written. */
export interface TimingArguments {
  readonly file: string
  readonly what: string
  readonly lever: string | undefined
  readonly against: string | undefined
  readonly starts: string | undefined
  readonly outcome: readonly string[] | undefined
  readonly target: string | undefined
  readonly share: string | undefined
  readonly policy: readonly string[] | undefined
  readonly set: readonly string[] | undefined
  readonly runs: string | undefined
  readonly design: string | undefined
  readonly seed: string | undefined
  readonly kernel: string | undefined
  readonly format: string | undefined
  readonly figure: string | undefined
}
