/** What `erosion run` is asked for, as it was written. */
export interface RunArguments {
  readonly file: string
  readonly policy: readonly string[] | undefined
  readonly set: readonly string[] | undefined
  readonly method: string | undefined
  readonly step: string | undefined
  readonly runs: string | undefined
  readonly design: string | undefined
  readonly seed: string | undefined
  readonly until: string | undefined
  readonly outcome: readonly string[] | undefined
  readonly series: readonly string[] | undefined
  readonly deterministic: boolean
  readonly kernel: string | undefined
  readonly format: string | undefined
  readonly out: string | undefined
  readonly figure?: string | undefined
  readonly workers: string | undefined
  readonly chunk: string | undefined
}
