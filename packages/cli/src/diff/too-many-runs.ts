import { countCombinations, type Issue, type Scenario } from '@erosion/engine'

/** The most choices of policies that a comparison runs. */
const MOST_RUNS = 10_000

/** An issue when a scenario has more choices of policies than anyone would wait for. */
export function tooManyRuns(scenario: Scenario, name: string): readonly Issue[] {
  const count = countCombinations(scenario)
  if (count <= MOST_RUNS) return []
  const message = `${count} combinations of policies are too many`
  return [
    {
      code: 'too-large',
      message,
      path: [name],
      expected: `at most ${MOST_RUNS}; a default policy holds a player`,
    },
  ]
}
