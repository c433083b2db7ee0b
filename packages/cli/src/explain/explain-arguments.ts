/** What `erosion explain` is asked for, as it was written. */
export interface ExplainArguments {
  readonly file: string
  readonly name: string | undefined
  readonly without: string | undefined
  /** Whether the compiled equations are asked for. */
  readonly kernel: boolean
  readonly format: string | undefined
}
