import { scenarioJsonSchema } from '@erosion/engine'
import posterior from '../../../../scenarios/backcast-2010-posterior.yaml'
import centralAsia from '../../../../scenarios/central-asia-2025.yaml'
import myStudy from './my-study.yaml'

/** The files of a new study, by name. */
export function starterFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['my-study.yaml', myStudy],
    // In a study the schema lies beside the scenario.
    ['central-asia-2025.yaml', withOwnSchema(centralAsia)],
    ['backcast-2010-posterior.yaml', withOwnSchema(posterior)],
    ['scenario.schema.json', `${JSON.stringify(scenarioJsonSchema(), undefined, 2)}\n`],
  ])
}

function withOwnSchema(scenario: string): string {
  return scenario.replace(/(?<=^# .*\$schema=).*/, './scenario.schema.json')
}
