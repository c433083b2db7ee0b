import { compileStudy, type PolicyChoice, type Scenario, type UncertainNumber } from '@erosion/engine'
import { middleScenario } from '@erosion/runner'
import { policyNames } from '../study/output/policy-names.js'
import { usualOutcomes } from '../strategy/usual-outcomes.js'
import type { Slider, WhatIf } from './what-if.js'

/** Most numbers that a reader is offered. */
const MOST = 8

/**
 * A scenario for a page: its headline under some choices of policies, and the numbers that matter most to move.
 * @param strongest names of numbers that are drawn, those that outcomes hang on most first; the others follow
 */
export function makeWhatIf(
  scenario: Scenario,
  choices: readonly PolicyChoice[],
  strongest: readonly string[],
): WhatIf {
  const study = compileStudy(middleScenario(scenario), { choices, isPortable: true })
  const shown = usualOutcomes(scenario)
  const numbers = scenario.uncertainties.filter((one): one is UncertainNumber => one.kind === 'number')
  const isStrong = ({ name }: UncertainNumber) => strongest.includes(name)
  const sorted = [
    ...strongest.flatMap((name) => numbers.filter((one) => one.name === name)),
    ...numbers.filter((one) => !isStrong(one)),
  ]
  return {
    study,
    sliders: sorted.flatMap((one) => sliderOf(one, scenario)).slice(0, MOST),
    choices: policyNames(choices),
    outcomes: scenario.outcomes.flatMap(({ name, unitText: unit }, position) =>
      shown.includes(name) ? [{ position, name, unit }] : [],
    ),
  }
}

/** A slider over the range of a number; none where it has no range in which its value lies. */
function sliderOf(
  { name, slots }: UncertainNumber,
  { model, expanded, values }: Scenario,
): readonly Slider[] {
  const [slot = -1] = slots
  const own = name.replace(/\[.*/, '')
  const { low, high } = model.values.get(own) ?? {}
  const place = slot - (expanded.firstSlots.get(own) ?? NaN)
  const [least, middle, most] = [low?.[place], values[slot], high?.[place]]
  if (least === undefined || middle === undefined || most === undefined) return []
  if (!(least <= middle && middle <= most && least < most)) return []
  const { meaning = '', unitText: unit = '1' } = model.variables.get(own) ?? {}
  return [{ name, meaning, unit, slots, low: least, middle, high: most }]
}
