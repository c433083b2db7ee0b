/** What a command touches besides files: where results and words go, where paths start, and who interrupts. */
export interface Io {
  /** Takes results. */
  readonly stdout: (text: string) => void
  /** Takes words about the results. */
  readonly stderr: (text: string) => void
  /** The folder that relative paths start from. */
  readonly cwd: string
  /** Columns of the terminal that shows the results; undefined when they go elsewhere. */
  readonly columns: number | undefined
  /** Whether a person watches the words as they come. */
  readonly isWatched: boolean
  /** Does work that can end early: the first Ctrl-C aborts the signal, a second one ends the program at once. */
  readonly interruptible: <T>(work: (interruption: AbortSignal) => Promise<T>) => Promise<T>
}
