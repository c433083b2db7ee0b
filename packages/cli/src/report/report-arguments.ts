/** What `erosion report` is asked for, as it was written. */
export interface ReportArguments {
  readonly folder: string
  readonly html: string | undefined
  readonly 'what-if': boolean | undefined
}
