import type { Issue } from '@erosion/engine'
import { fileWriter } from './files/file-writer.js'
import { visibleText } from './visible-text.js'

/** What a command touches besides files: where results and words go, where paths start, and who interrupts. */
export interface Io {
  /** Takes results. */
  readonly stdout: (text: string) => void
  /** Takes words about the results. */
  readonly stderr: (text: string) => void
  /** Shows words in place of the line that stands on the terminal; with none it takes the line away. */
  readonly redraw: (line: string) => void
  /** What is wrong with the command line by itself; `stopOnIssues` tells it with all else that is wrong. */
  readonly misuse: readonly Issue[]
  /**
   * What writes the file that an option names, all or nothing, in place of one that is there; undefined where the option
   * is left out. That the file can be written was looked at with the command line.
   */
  readonly fileFor: (path: string | undefined, option: string) => ((text: string) => void) | undefined
  /** The folder that relative paths start from. */
  readonly cwd: string
  /** Columns of the terminal that shows the results; undefined when they go elsewhere. */
  readonly columns: number | undefined
  /** Whether a person watches the words as they come. */
  readonly isWatched: boolean
  /** Does work that can end early: the first Ctrl-C aborts the signal, a second one ends the program at once. */
  readonly interruptible: <T>(work: (interruption: AbortSignal) => Promise<T>) => Promise<T>
}

/** Where a program writes to and what surrounds it; all that is written is made visible on the way. */
export type Surroundings = Omit<Io, 'redraw' | 'misuse' | 'fileFor'>

/** What commands touch: they write what they like, and a terminal shows it and obeys none of it. */
export function safeIo(surroundings: Surroundings): Io {
  const { stdout, stderr, cwd } = surroundings
  return {
    ...surroundings,
    misuse: [],
    fileFor: (path, option) => (path === undefined ? undefined : fileWriter(path, option, cwd)),
    stdout: (text) => stdout(visibleText(text)),
    stderr: (text) => stderr(visibleText(text)),
    redraw: (line) => stderr(`\r\u001b[K${visibleText(line)}`),
  }
}
