/** What the backcast of the flagship teaches, and its picture, as `erosion backcast` writes them. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../project-root.mjs'

const program = 'node_modules/@erosion/cli/bin/erosion.js'
const scenario = 'scenarios/backcast-2010.yaml'

/** Every scenario of the project names the schema in its first line. */
const schema = '# yaml-language-server: $schema=../../docs/scenario.schema.json\n'

/** @typedef {{ posterior: string, figure: string, report: string }} BackcastFiles */

/** @type {BackcastFiles | undefined} */
let made

/** @returns {BackcastFiles} the same ones however often they are asked for */
export function backcastFiles() {
  made ??= makeFiles()
  return made
}

/** @returns {BackcastFiles} */
function makeFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'erosion-docs-'))
  try {
    const [posterior, figure] = [join(folder, 'posterior.yaml'), join(folder, 'fans.svg')]
    const argv = [
      program,
      'backcast',
      scenario,
      '--posterior',
      posterior,
      '--figure',
      figure,
      '--format',
      'json',
    ]
    const report = execFileSync(process.execPath, argv, { cwd: projectRoot, encoding: 'utf8' })
    return {
      posterior: schema + readFileSync(posterior, 'utf8'),
      figure: readFileSync(figure, 'utf8'),
      report,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
