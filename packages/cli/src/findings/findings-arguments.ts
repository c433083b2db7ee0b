/** What `erosion findings` is asked for, as it was written. */
export interface FindingsArguments {
  readonly folder: string
  readonly claim: readonly string[] | undefined
  readonly set: readonly string[] | undefined
  readonly runs: string | undefined
  readonly workers: string | undefined
  readonly chunk: string | undefined
  readonly format: string | undefined
  readonly markdown: string | undefined
  readonly figure: string | undefined
  readonly check: boolean | undefined
}
