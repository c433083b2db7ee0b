import { z } from '#core/zod'
import { scenarioShape } from './schema.js'

/** The JSON Schema of a scenario file, for editors; made from the shape that the reader itself uses. */
export function scenarioJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(scenarioShape, { io: 'input', unrepresentable: 'any' })
  return { ...schema, $id: 'https://erosion.example/scenario.schema.json', title: 'Erosion scenario' }
}
