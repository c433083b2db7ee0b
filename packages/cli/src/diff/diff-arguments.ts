/** What `erosion diff` is asked for, as it was written. */
export interface DiffArguments {
  readonly first: string
  readonly second: string
  readonly format: string | undefined
}
