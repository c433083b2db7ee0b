/** The powers of the synthetic model: as many as the flagship has. */
const POWERS = ['a', 'b', 'c', 'd', 'e', 'f'] as const

/**
 * A scenario of the flagship's kind over any number of states: six powers share the dependence of each state by
 * attraction (powers, logarithms and exponentials of stocks), and what they do is followed with lags.
 * About thirty equations a state.
 * @returns YAML
 */
export function growthModel(states: number): string {
  const names = Array.from({ length: states }, (_, i) => `s${i + 1}`)
  return `
title: A synthetic model of ${states} states
model:
  name: growth
  time unit: year
  dimensions:
    power: [${POWERS.join(', ')}]
    state: [${names.join(', ')}]
  parameters:
    pull_elasticity: { unit: '1', mid: 1.5, low: 1, high: 2 }
    habit: { unit: year, mid: 3, low: 2, high: 4 }
    growth: { unit: 1 / year, mid: 0.03, low: 0.02, high: 0.04 }
    reach[power]: { unit: '1', mid: [1, 1.2, 0.8, 0.9, 0.6, 0.5] }
  stocks:
    economy[state]: { unit: '1', initial: 1, rate: 'growth * economy[state] * (1 - concentration[state])' }
    share[power, state]: { unit: '1', initial: 1 / 6, rate: '(sought[power, state] - share[power, state]) / habit' }
  auxiliaries:
    weight[power, state]:
      unit: '1'
      equation: reach[power] * share[power, state] ^ 0.7 * exp(-0.1 * economy[state])
    pull[power, state]: { unit: '1', equation: 'exp(pull_elasticity * ln(weight[power, state]))' }
    total[state]: { unit: '1', equation: 'sum(power, pull[power, state])' }
    sought[power, state]: { unit: '1', equation: 'pull[power, state] / total[state]' }
    concentration[state]: { unit: '1', equation: 'sum(power, square(share[power, state]))' }
    region: { unit: '1', equation: 'sum(state, economy[state] * concentration[state]) / ${states}' }
time: { from: 2025, to: 2030, step: 1/12, save: 1 }
uncertainties: { all: model }
outcomes:
  region at the end: at(region, 2030)
study: { runs: 100, design: monte-carlo, seed: growth }
`
}
