import { findName, ScenarioError, withoutLoop, type Issue, type Scenario } from '@erosion/engine'
import { tooManyRuns } from '../diff/too-many-runs.js'
import type { ExplainArguments } from './explain-arguments.js'

/** An issue for everything that is asked of a scenario and that its model does not have. */
export function checkQuestion(
  scenario: Scenario,
  { file, name, without }: Pick<ExplainArguments, 'file' | 'name' | 'without'>,
): readonly Issue[] {
  const issuesOfName = name === undefined ? [] : issuesOf(() => void findName(scenario.model, name))
  const inPlace = issuesOfName.map((issue) => ({ ...issue, path: ['name', ...issue.path] }))
  if (without === undefined) return inPlace
  return [
    ...inPlace,
    ...(name === undefined || inPlace.length > 0 ? [] : checkSeries(scenario, name)),
    ...issuesOf(() => void withoutLoop(scenario, without)),
    ...tooManyRuns(scenario, file),
  ]
}

/** Only a variable changes when a loop is opened. */
function checkSeries({ model }: Scenario, name: string): readonly Issue[] {
  const { what } = findName(model, name)
  if (what === 'variable') return []
  const message = `${name} is a ${what}, and has no values that --without could change`
  return [
    {
      code: 'not-allowed',
      message,
      path: ['name', name],
      expected: 'a variable, or no name for all outcomes',
    },
  ]
}

function issuesOf(look: () => void): readonly Issue[] {
  try {
    look()
    return []
  } catch (error) {
    if (error instanceof ScenarioError) return error.issues
    throw error
  }
}
