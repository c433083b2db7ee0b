/** The picture of retained dependence over time, as the two commands of the README draw it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../project-root.mjs'

const program = 'node_modules/@erosion/cli/bin/erosion.js'

/** @returns {string} SVG */
export function drawSeries() {
  const folder = mkdtempSync(join(tmpdir(), 'erosion-docs-'))
  try {
    const [kept, figure] = [join(folder, 'kept'), join(folder, 'retention.svg')]
    const run = (/** @type {readonly string[]} */ argv) =>
      execFileSync(process.execPath, [program, ...argv], { cwd: projectRoot, stdio: 'ignore' })
    const study = ['--policy', 'us=network', '--runs', '100', '--series', 'retention']
    run(['run', 'scenarios/central-asia-2025.yaml', ...study, '--out', kept])
    run(['results', kept, '--series', 'retention', '--figure', figure])
    return readFileSync(figure, 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
