import type { Tableau } from './tableau.js'

/** Euler's method: order 1, one stage. For comparison with tools that know no other. */
export const euler: Tableau = { name: 'euler', order: 1, nodes: [0], stages: [[]], weights: [1] }
