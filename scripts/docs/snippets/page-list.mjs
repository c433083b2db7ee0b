/** The pages whose blocks are executed. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../project-root.mjs'

/** @returns {readonly string[]} paths relative to the project */
export function listPages() {
  const docs = readdirSync(join(projectRoot, 'docs'), { recursive: true, encoding: 'utf8' })
  return [
    'README.md',
    ...docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name.replaceAll('\\', '/')}`),
    'packages/engine/README.md',
    'packages/runner/README.md',
  ].sort()
}
