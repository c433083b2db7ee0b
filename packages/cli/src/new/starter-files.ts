import { scenarioJsonSchema } from '@erosion/engine'
import posterior from '../../../../scenarios/posteriors/backcast-2010.yaml'
import centralAsia from '../../../../scenarios/central-asia-2025.yaml'
import myStudy from './my-study.yaml'

/** The files of a new study, by name. */
export function starterFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['my-study.yaml', myStudy],
    // In a study the schema lies beside the scenario.
    ['central-asia-2025.yaml', withOwnSchema(centralAsia)],
    ['posteriors/backcast-2010.yaml', withOwnSchema(posterior, '../scenario.schema.json')],
    ['scenario.schema.json', `${JSON.stringify(scenarioJsonSchema(), undefined, 2)}\n`],
  ])
}

function withOwnSchema(scenario: string, path = './scenario.schema.json'): string {
  return scenario.replace(/(?<=^# .*\$schema=).*/, path)
}
