import { arrayValue, equation, mapping, number, numberOrFraction, text } from '#core/shape'
import { z } from '#core/zod'
import { methodNames } from '#compile/methods/methods'
import { modelShape } from '#model/schema'
import { backcastSections } from './backcast-schema.js'
import { chanceSections } from './chance-schema.js'
import { treeShape } from './tree-schema.js'
import { policyShape } from './lever-schema.js'
import { gameSection } from './payoff-schema.js'

const about = text.optional().describe('What it is about, in free text.')

const time = mapping({
  from: number.describe('Time of the first instant.'),
  to: number.describe('Time of the last instant.'),
  step: numberOrFraction.describe('Length of a time step; fractions such as `1/12` are exact.'),
  save: numberOrFraction
    .optional()
    .describe('How far apart saved values lie; a whole number of steps; the step unless said.'),
}).describe('The time that a run covers, in the unit of time of the model.')

const player = mapping({
  name: text.optional().describe('Name for reading.'),
  about,
  default: text
    .optional()
    .describe('The policy that is held unless another is asked for; left out, all are compared.'),
})
  .nullable()
  .describe('A player: an owner of levers.')

const outcome = mapping({
  equation: equation.describe('Arithmetic over reductions of series, such as `at(retention, 2035)`.'),
  unit: z
    .union([text, number], { error: 'a unit, such as bn USD / year, or 1' })
    .optional()
    .describe('Unit; taken from the equation unless said.'),
  meaning: text.optional().describe('What it tells, in a phrase.'),
  against: z
    .record(z.string(), text, { error: 'a mapping from players to policies' })
    .optional()
    .describe(
      'The policies of the run that `baseline(…)` looks at; players not named do as in the run itself.',
    ),
  better: z
    .record(z.string(), z.enum(['higher', 'lower'], { error: 'higher or lower' }), {
      error: 'a mapping from players to higher or lower',
    })
    .optional()
    .describe('Which direction is better for which player.'),
  costs: text
    .optional()
    .describe('The player whose cost it is; comparisons put it beside what that player gets for it.'),
  thresholds: z
    .array(number, { error: 'a list of numbers' })
    .optional()
    .describe(
      'Numbers of which a study says in which share of runs they are reached: at or above them, for a time by then.',
    ),
}).describe('A number asked of every run.')

const expectation = mapping({
  condition: equation.describe('A condition that holds at every step.'),
  from: number.optional().describe('From when it holds; from the start unless said.'),
  to: number.optional().describe('Until when it holds; to the end unless said.'),
  meaning: text.optional().describe('Why it is to be expected.'),
}).describe('A promise that every run keeps.')

const sections = {
  extends: text
    .optional()
    .describe(
      'Another scenario that this one changes: mappings merge, null takes away, the rest is replaced.',
    ),
  title: text.optional().describe('Title for reading.'),
  about,
  time: time.optional(),
  method: z
    .enum(methodNames, { error: `one of ${methodNames.join(', ')}` })
    .optional()
    .describe('Method of integration; rk4 unless said.'),
  parameters: z
    .record(z.string(), arrayValue, { error: 'a mapping from parameters to numbers' })
    .optional()
    .describe('Other middle values for parameters of the model: `name`, or `name[element, …]`.'),
  players: z
    .record(z.string(), player, { error: 'a mapping' })
    .optional()
    .describe('The players, and what they do unless asked.'),
  policies: z
    .record(z.string(), z.record(z.string(), policyShape, { error: 'a mapping from names to policies' }), {
      error: 'a mapping from players to policies',
    })
    .optional()
    .describe('The policies of each player, by name.'),
  tree: treeShape,
  outcomes: z
    .record(z.string(), z.union([equation, outcome], { error: 'an equation, or a mapping with one' }), {
      error: 'a mapping',
    })
    .optional()
    .describe('The numbers that are asked of every run, by name.'),
  headline: z
    .array(text, { error: 'a list of names of outcomes' })
    .optional()
    .describe(
      'The outcomes that are shown unless others are asked for, the first before all; all unless said.',
    ),
  expectations: z
    .record(z.string(), z.union([equation, expectation], { error: 'a condition, or a mapping with one' }), {
      error: 'a mapping',
    })
    .optional()
    .describe('Conditions that every run keeps, by name; a broken one fails the run.'),
  ...chanceSections,
  ...backcastSections,
  game: gameSection.optional(),
}

/** Lists of a scenario whose items have nothing to do with each other. */
export const separateLists = ['correlations'] as const

/** A scenario whose model is named: one that comes with the engine, or a file. */
export const scenarioOfNamedModel = mapping({ ...sections, model: text.optional() })

/** A scenario that brings its model. */
export const scenarioWithModel = mapping({ ...sections, model: modelShape })

/** A scenario as a person writes it, for the JSON Schema: one that extends another may leave anything out. */
export const scenarioShape = mapping({
  ...sections,
  time: time
    .partial()
    .optional()
    .describe(time.description ?? ''),
  model: z
    .union([text, modelShape])
    .optional()
    .describe(
      'The model: `erosion`, `erosion-v1`, the path of a YAML file that holds one, or the model itself.',
    ),
})

export type ScenarioSource = Omit<z.infer<typeof scenarioWithModel>, 'model'>
