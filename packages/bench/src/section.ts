import type { Scenario } from '@erosion/engine'
import type { Effort } from './measure/effort.js'
import type { Findings } from './report/facts.js'
import type { Curve } from './report/growth-figure.js'
import type { Row } from './report/row.js'

/** What a section is given. */
export interface SectionContext {
  /** Reads the scenario that is measured, with some YAML laid over it. */
  readonly scenario: (changes?: string) => Scenario
  /** Its text and path, for a process that reads it anew. */
  readonly path: string
  readonly effort: Effort
  /** Words for whoever waits. */
  readonly say: (words: string) => void
}

/** What a section comes to. */
export interface SectionResult {
  readonly rows: readonly Row[]
  readonly findings: Findings
  /** What a picture can be drawn of. */
  readonly curves?: readonly Curve[]
}

/** A group of rows that are measured together. */
export interface Section {
  readonly name: string
  readonly about: string
  /** Takes minutes: measured only when it is asked for. */
  readonly isLong?: boolean
  readonly run: (context: SectionContext) => Promise<SectionResult>
}
