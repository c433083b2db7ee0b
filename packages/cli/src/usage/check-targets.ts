import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Issue } from '@erosion/engine'
import type { Part } from './split-line.js'

/** Options that name a file to write. */
const files = ['figure', 'html', 'markdown', 'posterior']

/** Besides, a folder to fill. */
const FOLDER = 'out'

/**
 * What prevents the files that a command line names from being written, seen before any work is done.
 * @param parts of a line whose options are right by themselves
 * @param cwd folder that relative names start from
 */
export function checkTargets(parts: readonly Part[], cwd: string): readonly Issue[] {
  const targets = parts.flatMap(({ name = '', value }) =>
    value !== undefined && (files.includes(name) || name === FOLDER)
      ? [{ option: `--${name}`, value, path: resolve(cwd, value) }]
      : [],
  )
  return targets.flatMap(({ option, value, path }, i): readonly Issue[] => {
    const issue = (message: string): Issue => ({ code: 'not-allowed', message, path: [option] })
    const same = targets.slice(0, i).find((other) => other.path === path)
    if (same) return [issue(`${option} ${value} is what ${same.option} names, too`)]
    if (option === `--${FOLDER}`) return []
    if (!existsSync(dirname(path))) return [issue(`${option} ${value}: there is no such folder`)]
    const isFolder = existsSync(path) && statSync(path).isDirectory()
    return isFolder ? [issue(`${option} ${value} is a folder`)] : []
  })
}
