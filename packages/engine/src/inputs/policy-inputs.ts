import type { Policy, Scenario } from '#scenario/scenario'
import { describeCourse } from './describe-course.js'
import { describeRule } from './describe-rule.js'
import type { Input } from './input.js'

/**
 * What a scenario says of one policy: that it is there, even when it does nothing, and each of its settings.
 * @param unitOf the unit of a lever to say after its values, by its name; none unless given
 */
export function policyInputs(
  player: string,
  { name, settings, rules }: Policy,
  { grid }: Pick<Scenario, 'grid'>,
  unitOf: (lever: string) => string = () => '',
): readonly Input[] {
  return [
    { section: 'policy', name: `${player}: ${name}`, value: 'there' },
    ...settings.map((setting): Input => {
      return {
        section: 'policy',
        name: `${player}: ${name}: ${setting.lever}`,
        value: describeCourse(setting, grid, unitOf(setting.lever)),
      }
    }),
    ...rules.map((rule): Input => {
      const value = describeRule(rule, grid, unitOf(rule.name))
      return { section: 'policy', name: `${player}: ${name}: ${rule.name}`, value }
    }),
  ]
}
