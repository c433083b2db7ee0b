import { readScenario } from '#scenario/read-scenario'
import type { Scenario } from '#scenario/scenario'

/** A scenario of ten unit steps around a model that is given as YAML, which may bring further sections. */
export function smallScenario(model: string, sections = ''): Scenario {
  const indented = model.replace(/^/gm, '  ')
  const text = `time: { from: 0, to: 10, step: 1 }\n${sections}\nmodel:\n${indented}`
  const { scenario, issues } = readScenario(text)
  if (!scenario)
    throw new Error(issues.map(({ message, path }) => `${path.join('/')}: ${message}`).join('\n'))
  return scenario
}

/** Rabbits and foxes: two loops of one stock each through births and deaths, and one through both stocks. */
export const predatorPrey = `
name: predator and prey
parameters:
  birth: { unit: 1 / year, mid: 0.5, low: 0.3, high: 0.7, meaning: births of rabbits }
  catch: { unit: 1 / year, mid: 0.02, low: 0.01, high: 0.03 }
  growth: { unit: 1 / year, mid: 0.01, low: 0.005, high: 0.015 }
  death: { unit: 1 / year, mid: 0.3, low: 0.2, high: 0.4 }
stocks:
  rabbits: { unit: '1', initial: '40', rate: births - eaten, meaning: rabbits alive, symbol: R }
  foxes: { unit: '1', initial: '9', rate: fox_births - death * foxes }
auxiliaries:
  births: { unit: 1 / year, equation: birth * rabbits }
  eaten: { unit: 1 / year, equation: catch * rabbits * foxes }
  fox_births: { unit: 1 / year, equation: growth * rabbits * foxes }
`
