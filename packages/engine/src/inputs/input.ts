/** What part of a scenario an input belongs to. */
export type InputSection =
  | 'model'
  | 'dimension'
  | 'declaration'
  | 'equation'
  | 'parameter'
  | 'lever'
  | 'disturbance'
  | 'range'
  | 'table'
  | 'time'
  | 'method'
  | 'policy'
  | 'default'
  | 'tree'
  | 'outcome'
  | 'expectation'
  | 'uncertainty'
  | 'correlation'
  | 'noise'
  | 'event'
  | 'study'

/** One thing that makes a scenario what it is, as a number or as text. */
export interface Input {
  readonly section: InputSection
  /** `trade_elasticity`, `share: rate`, `russia: watch: transit_rebate`. */
  readonly name: string
  readonly value: string | number
}
