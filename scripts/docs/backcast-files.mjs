/** What the backcast of the flagship teaches, and its picture, as `erosion backcast` writes them. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../project-root.mjs'

const program = 'node_modules/@erosion/cli/bin/erosion.js'
const scenario = 'scenarios/backcast-2010.yaml'
/** Observations that calibration does not see. */
const heldOut = 'data/trade_shares_2024.csv'

/** Every scenario of the project names the schema in its first line. */
const schema = '# yaml-language-server: $schema=../../docs/scenario.schema.json\n'

/**
 * What was learnt, a picture, and the reports on the years of calibration and on those held out.
 * @typedef {{ posterior: string, figure: string, fit: string, heldOut: string }} BackcastFiles
 */

/** @type {BackcastFiles | undefined} */
let made

/**
 * @param {string} file a scenario with a backcast
 * @param {string} data observations to score
 * @returns {any} the report of `erosion backcast FILE --data DATA`
 */
export function backcastReport(file, data) {
  const argv = [program, 'backcast', file, '--data', data, '--format', 'json']
  return JSON.parse(execFileSync(process.execPath, argv, { cwd: projectRoot, encoding: 'utf8' }))
}

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
    const report = (/** @type {readonly string[]} */ options) =>
      execFileSync(process.execPath, [program, 'backcast', scenario, '--format', 'json', ...options], {
        cwd: projectRoot,
        encoding: 'utf8',
      })
    const fit = report([])
    const later = report(['--data', heldOut, '--posterior', posterior, '--figure', figure])
    return {
      posterior: schema + readFileSync(posterior, 'utf8'),
      figure: readFileSync(figure, 'utf8'),
      fit,
      heldOut: later,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
