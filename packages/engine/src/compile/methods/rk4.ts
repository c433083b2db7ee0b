import type { Tableau } from './tableau.js'

/** The classical method of Runge and Kutta: order 4, four stages. The default. */
export const rk4: Tableau = {
  name: 'rk4',
  order: 4,
  nodes: [0, 1 / 2, 1 / 2, 1],
  stages: [[], [1 / 2], [0, 1 / 2], [0, 0, 1]],
  weights: [1 / 6, 1 / 3, 1 / 3, 1 / 6],
}
