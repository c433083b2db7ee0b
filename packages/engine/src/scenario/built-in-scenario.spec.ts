import { expect, it } from 'vitest'
import { builtInModelNames, scenarioOfModel } from './built-in-scenario.js'

it.each(builtInModelNames)('%s alone is a scenario of nothing but its model', (name) => {
  const { model, title, players, outcomes, grid } = scenarioOfModel(name)
  expect([model.name, title, players, outcomes]).toEqual([name, name, [], []])
  expect(grid.stepCount).toBeGreaterThan(0)
})

it('refuses other names, those of objects of JavaScript among them', () => {
  for (const name of ['erosoin', 'constructor', '']) {
    expect(() => scenarioOfModel(name)).toThrow(`no model is called ${name}`)
  }
})
