/** What `erosion explain` is asked for, as it was written. */
export interface ExplainArguments {
  readonly file: string
  readonly name: string | undefined
  readonly without: string | undefined
  readonly format: string | undefined
}
