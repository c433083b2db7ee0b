/** The generated pages, as a table: one row a page. */
import { backcastFiles } from './backcast-files.mjs'
import { backcastPage } from './backcast-page.mjs'
import { formatPage } from './format-page.mjs'
import { drawFeedback } from './feedback-diagram.mjs'
import { loadEngine } from './engine-source.mjs'
import { formatGuide } from './format-guide.mjs'
import { modelPage } from './model-page.mjs'
import { drawSeries } from './series-figure.mjs'
import { validationPage } from './validation-page.mjs'

/** @import { EngineSource } from './engine-source.mjs' */

/** @type {Readonly<Record<string, (engine: EngineSource) => string | Promise<string>>>} by path, relative to the project */
const generators = {
  // First, because the flagship draws from what it says.
  'scenarios/posteriors/backcast-2010.yaml': () => backcastFiles().posterior,
  'docs/backcast-2010.svg': () => backcastFiles().figure,
  'docs/backcast-2010.md': () => backcastPage(),
  'docs/feedback.svg': () => drawFeedback(),
  'docs/retention.svg': () => drawSeries(),
  'docs/model.md': modelPage,
  'docs/validation.md': validationPage,
  'docs/scenario-format.md': formatGuide,
  'docs/scenario.schema.json': ({ scenarioJsonSchema }) => JSON.stringify(scenarioJsonSchema()),
}

/** What prettier does not read. */
const isPlain = (/** @type {string} */ path) => path.endsWith('.svg')

/**
 * @returns {Promise<ReadonlyMap<string, string>>} the text of every generated page, by path
 */
export async function makePages() {
  const engine = await loadEngine()
  const pages = Object.entries(generators).map(async ([path, generate]) => {
    const text = await generate(engine)
    return /** @type {const} */ ([path, isPlain(path) ? text : await formatPage(path, text)])
  })
  return new Map(await Promise.all(pages))
}
