/** A feedback loop to which a model gives a name. */
export interface NamedLoop {
  /** `B1 hedging`: a short name, then words. */
  readonly name: string
  /** Variables along the loop; each feeds the next one, the last one the first. */
  readonly path: readonly string[]
  readonly meaning: string | undefined
  /** The link that opens the loop: its reader sees the first value of what it reads for ever. */
  readonly cut: readonly [from: string, to: string] | undefined
  /** Values of parameters that open the loop instead. */
  readonly knockout: ReadonlyMap<string, number>
}
