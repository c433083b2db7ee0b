/**
 * An explicit Runge–Kutta method as its Butcher tableau.
 * Source of the form: Butcher 2016, Numerical Methods for Ordinary Differential Equations, 3rd ed., ch. 2–3.
 */
export interface Tableau {
  readonly name: string
  /** Power of the step with which the error of a smooth problem falls. */
  readonly order: number
  /** When each stage looks, in steps after the start of the step; the first is 0. */
  readonly nodes: readonly number[]
  /** How much of each earlier slope a stage adds to the start of the step; row `i` has `i` entries. */
  readonly stages: readonly (readonly number[])[]
  /** How much of each slope makes up the step; they sum to 1. */
  readonly weights: readonly number[]
}
