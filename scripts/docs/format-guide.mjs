/** Makes docs/scenario-format.md: every key of a scenario and every word of the model language. */
import { fillTemplate } from './fill-template.mjs'
import { designTable, distributionTable } from './format/chance.mjs'
import { keyTables, sectionTable } from './format/key-tables.mjs'
import {
  constructTable,
  functionTable,
  methodTable,
  operatorTable,
  reductionTable,
  reservedWordList,
  unitTable,
} from './format/language.mjs'
import { limitTable } from './format/limits.mjs'

/** @import { EngineSource } from './engine-source.mjs' */
/** @import { Schema } from './format/json-schema.mjs' */

/**
 * @param {EngineSource} engine
 * @returns {string}
 */
export function formatGuide(engine) {
  const { z, scenarioShape, scenarioWithModel } = engine
  const schemaOf = (/** @type {typeof scenarioShape | typeof scenarioWithModel} */ shape) =>
    /** @type {Schema} */ (z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }))
  const schema = schemaOf(scenarioWithModel)
  // Distributions have a table of their own.
  const apart = { keys: engine.distributionNames }
  return fillTemplate('scenario-format.md', {
    scenario: sectionTable(schemaOf(scenarioShape)),
    time: keyTables(schema, 'time'),
    players: keyTables(schema, 'players'),
    policies: keyTables(schema, 'policies'),
    tree: keyTables(schema, 'tree'),
    outcomes: keyTables(schema, 'outcomes'),
    expectations: keyTables(schema, 'expectations'),
    uncertainties: keyTables(schema, 'uncertainties', apart),
    distributions: distributionTable(engine),
    correlations: keyTables(schema, 'correlations'),
    noise: keyTables(schema, 'noise'),
    events: keyTables(schema, 'events'),
    study: keyTables(schema, 'study'),
    backcast: keyTables(schema, 'backcast'),
    validation: keyTables(schema, 'validation'),
    game: keyTables(schema, 'game'),
    designs: designTable(engine),
    model: keyTables(schema, 'model', { inside: ['uncertainty'] }),
    operators: operatorTable(engine),
    functions: functionTable(engine),
    constructs: constructTable(engine),
    reductions: reductionTable(engine),
    units: unitTable(engine),
    methods: methodTable(engine),
    'reserved words': reservedWordList(engine),
    limits: limitTable(),
  })
}
