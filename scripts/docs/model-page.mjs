/** Makes docs/model.md: the flagship model as its sources and its scenario state it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project-root.mjs'
import { fillTemplate } from './fill-template.mjs'
import { loops } from './feedback/loops.mjs'
import { paragraphs, table } from './markdown.mjs'
import { readChannels } from './model/channels.mjs'
import { equationTable } from './model/equations.mjs'
import { nameTable } from './model/names.mjs'
import { disturbanceTable, leverTable, parameterTables } from './model/numbers.mjs'
import { outcomeTable, policyTables } from './model/policies.mjs'
import { dimensionTable, evidenceSentence, sizeTable } from './model/size.mjs'

/** @import { EngineSource } from './engine-source.mjs' */
/** @import { Channel } from './model/channels.mjs' */

const flagship = 'scenarios/central-asia-2025.yaml'

/**
 * @param {EngineSource} engine
 * @returns {string}
 */
export function modelPage(engine) {
  const channels = readChannels(engine)
  const { erosion } = engine
  const scenario = readFlagship(engine)
  return fillTemplate('model.md', {
    size: sizeTable(erosion),
    evidence: evidenceSentence(erosion),
    dimensions: dimensionTable(erosion),
    loops: loopTable(),
    channels: channels.map((channel) => channelSection(channel, erosion.dimensions ?? {})).join('\n\n'),
    policies: policyTables(scenario),
    outcomes: outcomeTable(scenario),
    names: nameTable(channels),
  })
}

/** @param {EngineSource} engine */
function readFlagship({ readScenario, renderIssues }) {
  const load = (/** @type {string} */ path) => readFileSync(join(projectRoot, path), 'utf8')
  const { scenario, issues, texts } = readScenario(load(flagship), { path: flagship, load })
  if (!scenario) throw new Error(renderIssues(issues, texts))
  return scenario
}

function loopTable() {
  return table(
    ['loop', 'name', 'what happens'],
    loops.map(({ name, label, words }) => [name, label, words]),
  )
}

/**
 * @param {Channel} channel
 * @param {Readonly<Record<string, string | readonly string[]>>} dimensions
 */
function channelSection({ title, purpose, form, part }, dimensions) {
  return paragraphs(
    `### ${title}`,
    purpose.charAt(0).toUpperCase() + purpose.slice(1),
    form === '' ? '' : `Form: ${form}`,
    equationTable(part),
    parameterTables(part, dimensions),
    leverTable(part, dimensions),
    disturbanceTable(part),
  )
}
