/**
 * Erosion's engine: scenarios of influence and trade dependence, read, checked and simulated.
 * Pure: it touches nothing but its arguments, and gives the same bits on every machine.
 * What other packages see is listed by topic in `public`; the files that join the stages stand here.
 */
export * from '#public/scenario'
export * from '#public/model'
export * from '#public/kernel'
export * from '#public/study'
export * from '#public/backcast'
export * from '#public/strategy'
export * from '#public/discovery'
export * from '#public/findings'
export {
  makeSimulator,
  simulate,
  type BrokenExpectation,
  type SimulateOptions,
  type Simulation,
  type SimulationStatus,
} from './simulate.js'
export { makeLoopStrength } from './make-loop-strength.js'
export { diffScenarios, type DiffOptions } from './diff-scenarios.js'
export { runUntil, type Until, type UntilResult } from './run-until.js'
export { engineVersion } from './version.js'
