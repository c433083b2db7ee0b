import type { Study } from './uncertainty.js'

/** Values that take the place of what the scenario says. */
export interface Overrides {
  readonly method?: string
  readonly step?: number
  /** Middle values of parameters: `trade_elasticity`, `growth[russia]`. */
  readonly parameters?: Readonly<Record<string, number>>
  readonly study?: Partial<Study>
  /** Further outcomes, by name; one that the scenario has stays as it is. */
  readonly outcomes?: Readonly<Record<string, string>>
}
