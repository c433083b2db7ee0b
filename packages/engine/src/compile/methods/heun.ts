import type { Tableau } from './tableau.js'

/** Heun's method, the explicit trapezoidal rule: order 2, two stages. Not Ralston's, nor Heun's of order 3. */
export const heun: Tableau = {
  name: 'heun',
  order: 2,
  nodes: [0, 1],
  stages: [[], [1]],
  weights: [1 / 2, 1 / 2],
}
