/** A text as prettier writes it in this project. */
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { projectRoot } from '../project-root.mjs'

/**
 * @param {string} path relative to the project; its ending says the language
 * @param {string} text
 */
export async function formatPage(path, text) {
  const filepath = join(projectRoot, path)
  return format(text, { ...(await resolveConfig(filepath, { editorconfig: true })), filepath })
}
