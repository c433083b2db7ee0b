import { printEquation } from '#model/print-equation'
import type { Formula } from '#model/model'
import type { Scenario } from '#scenario/scenario'
import type { Input } from './input.js'
import { policyInputs } from './policy-inputs.js'
import { chanceInputs } from './chance-inputs.js'
import { treeInputs } from './tree-inputs.js'
import { variableInputs } from './variable-inputs.js'

/**
 * Everything that enters a scenario's runs, each under a name of its own; two scenarios with the same inputs give
 * the same numbers. Words that only people read (titles, meanings, sources) are left out.
 */
export function inputsOf(scenario: Scenario): readonly Input[] {
  const { model, grid, saveInterval, method, outcomes, expectations } = scenario
  return [
    { section: 'model', name: 'name', value: model.name },
    { section: 'model', name: 'time unit', value: model.timeUnitText },
    ...[...model.dimensions].map(([name, dimension]): Input => {
      const value =
        dimension.name === name ? dimension.elements.join(', ') : `another name of ${dimension.name}`
      return { section: 'dimension', name, value }
    }),
    ...[...model.variables.values()].flatMap((variable) => variableInputs(variable, scenario)),
    ...model.formulas.flatMap(equationInputs),
    ...[...model.tables.values()].map(({ name, points }): Input => {
      return { section: 'table', name, value: points.map(([x, y]) => `${x}: ${y}`).join(', ') }
    }),
    { section: 'time', name: 'from', value: grid.from },
    { section: 'time', name: 'to', value: grid.from + grid.stepCount * grid.step },
    { section: 'time', name: 'step', value: grid.step },
    { section: 'time', name: 'save', value: saveInterval },
    { section: 'method', name: 'method', value: method },
    ...scenario.players.flatMap((player): Input[] => [
      ...(player.default === undefined
        ? []
        : [{ section: 'default', name: player.name, value: player.default } as const]),
      ...player.policies.flatMap((policy) => policyInputs(player.name, policy, scenario)),
    ]),
    ...treeInputs(scenario.tree),
    ...outcomes.map(({ name, text, against }): Input => {
      const baseline = [...against].map(([player, policy]) => `${player} ${policy}`).join(', ')
      return { section: 'outcome', name, value: oneLine(text) + (baseline && `, against ${baseline}`) }
    }),
    ...expectations.flatMap(({ name, text, first, last, isNumber }): readonly Input[] => {
      // What a hazard promises is said with its events.
      if (isNumber) return []
      const time = (instant: number) => grid.from + instant * grid.step
      return [{ section: 'expectation', name, value: `${oneLine(text)}, ${time(first)} to ${time(last)}` }]
    }),
    ...chanceInputs(scenario),
  ]
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function equationInputs(formula: Formula): readonly Input[] {
  const { name } = formula.variable
  if (formula.kind === 'auxiliary') {
    return [{ section: 'equation', name, value: printEquation(formula.equation.tree) }]
  }
  return [
    { section: 'equation', name: `${name}: initial`, value: printEquation(formula.initial.tree) },
    { section: 'equation', name: `${name}: rate`, value: printEquation(formula.rate.tree) },
  ]
}
