/** What every command that runs a study to look at it is asked for, as it was written. */
export interface StudyArguments {
  readonly file: string
  readonly policy: readonly string[] | undefined
  readonly open: readonly string[] | undefined
  readonly set: readonly string[] | undefined
  readonly runs: string | undefined
  readonly design: string | undefined
  readonly seed: string | undefined
  readonly kernel: string | undefined
  readonly workers: string | undefined
  readonly chunk: string | undefined
  readonly format: string | undefined
}
