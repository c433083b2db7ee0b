/** A scenario of a page, read as any other. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadEngine } from '../engine-source.mjs'

/**
 * @param {string} text
 * @param {string} path its name, relative to the folder
 * @param {string} folder where the scenarios are that it extends
 * @returns {Promise<string>} what is wrong with it; empty when nothing is
 */
export async function checkScenario(text, path, folder) {
  const { readScenario, renderIssues } = await loadEngine()
  const load = (/** @type {string} */ other) => readFileSync(join(folder, other), 'utf8')
  const { issues, texts } = readScenario(text, { path, load })
  return renderIssues(issues, texts)
}
