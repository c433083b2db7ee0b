import { designNames, designs, type Issue, type Scenario, type Until } from '@erosion/engine'
import { checkOutcomes } from './check-outcomes.js'

/** Issues of an aim that the scenario cannot have: of an outcome that there is not, or by a design that cannot grow. */
export function checkUntil(scenario: Scenario, until: Until | undefined): readonly Issue[] {
  if (!until) return []
  const { design } = scenario.study
  const growing = designNames.filter((name) => designs[name].isPrefixStable)
  return [
    ...checkOutcomes(scenario, [until.outcome], '--until'),
    ...(designs[design].isPrefixStable
      ? []
      : [
          {
            code: 'not-allowed' as const,
            message: `the runs of a ${design} depend on how many there are: it cannot go on until a mean is known`,
            path: ['--until'],
            expected: `--design ${growing.join(' or ')}`,
          },
        ]),
  ]
}
