/** A stretch of text in a named file; offsets count UTF-16 units from 0, `end` is exclusive. */
export interface Span {
  readonly file: string
  readonly start: number
  readonly end: number
}

/** What kind of mistake an issue reports; stable words that programs may test for. */
export type IssueCode =
  | 'syntax'
  | 'unreadable-file'
  | 'too-large'
  | 'duplicate-key'
  | 'reserved-name'
  | 'circular-extends'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-shape'
  | 'not-finite'
  | 'reversed-range'
  | 'out-of-range'
  | 'bad-name'
  | 'duplicate-name'
  | 'unknown-name'
  | 'unknown-function'
  | 'not-allowed'
  | 'wrong-subscript'
  | 'wrong-unit'
  | 'algebraic-loop'
  | 'no-link'
  | 'not-a-lever'
  | 'unknown-player'
  | 'unknown-policy'
  | 'wrong-owner'
  | 'off-grid'
  | 'exclusive'
  | 'over-budget'
  | 'can-chatter'
  | 'probabilities'

/** The n-th time (from 0) that a word stands in a text. */
export interface Word {
  readonly text: string
  readonly occurrence: number
}

/** What is wrong with one value, before it is known where in a scenario the value stands. */
export interface Problem {
  readonly code: IssueCode
  readonly message: string
  readonly found?: string
  readonly expected?: string
  /** The valid name that was probably meant. */
  readonly nearest?: string
  /** The word inside the value that is at fault, when it is not the whole value. */
  readonly within?: Word
  /** True when the key, not the value behind it, is at fault. */
  readonly onKey?: boolean
}

/** One thing wrong with a scenario or a model, as data: a problem, the way to its value, and its place in a file. */
export interface Issue extends Problem {
  readonly path: readonly PathKey[]
  readonly span?: Span
}

/** A step into a mapping (name) or a list (position). */
export type PathKey = string | number

/** Raised where a scenario was required and could not be had; carries every issue. */
export class ScenarioError extends Error {
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => issue.message).join('\n'))
    this.name = 'ScenarioError'
    this.issues = issues
  }
}

/** Takes note of a problem at a path. */
export type Report = (path: readonly PathKey[], problem: Problem) => void
