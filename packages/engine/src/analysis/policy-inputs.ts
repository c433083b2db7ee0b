import type { LeverSetting, Policy, Scenario } from '#scenario/scenario'
import type { Input } from './input.js'

/** What a scenario says of one policy: that it is there, even when it does nothing, and each of its settings. */
export function policyInputs(
  player: string,
  { name, settings }: Policy,
  scenario: Scenario,
): readonly Input[] {
  return [
    { section: 'policy', name: `${player}: ${name}`, value: 'there' },
    ...settings.map((setting): Input => {
      return {
        section: 'policy',
        name: `${player}: ${name}: ${setting.lever}`,
        value: describeSetting(setting, scenario),
      }
    }),
  ]
}

function describeSetting({ value, startStep, endStep, rampSteps }: LeverSetting, { grid }: Scenario): string {
  const time = (step: number) => grid.from + step * grid.step
  const ramp = rampSteps > 0 ? ` over ${rampSteps * grid.step}` : ''
  const end = endStep === undefined ? '' : ` until ${time(endStep)}`
  return `${value} from ${time(startStep)}${ramp}${end}`
}
