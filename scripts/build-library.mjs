/** Compiles a package that others import: JavaScript and type declarations, one file per source file. */
import { runTool } from './run-command.mjs'

/**
 * @param {string} folder the package, relative to the project, with a tsconfig.build.json that writes to dist
 * @returns {Promise<void>}
 */
export async function buildLibrary(folder) {
  const { code, output } = await runTool('typescript/bin/tsc', ['-p', `${folder}/tsconfig.build.json`])
  if (code !== 0) throw new Error(output.trim())
}
