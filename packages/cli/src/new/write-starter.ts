import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { stopOnIssues } from '../stop-on-issues.js'
import { Stop } from '../stop.js'
import { starterFiles } from './starter-files.js'
import { writeAllOrNone } from './write-all-or-none.js'

/** What `erosion new` is asked for. */
export interface NewArguments {
  readonly dir: string
}

/**
 * Writes a study to begin with, names its files on stdout, and says what to do next.
 * @throws Stop when one of the files is there already, or the folder cannot be one; nothing is written then
 */
export function writeStarter({ dir }: NewArguments, io: Io): ExitCode {
  stopOnIssues([], new Map(), io)
  const { stdout, stderr, cwd } = io
  const folder = resolve(cwd, dir)
  const files = starterFiles()
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw new Stop(`${dir} is a file, not a folder.`)
  const present = [...files.keys()]
    .map((name) => join(dir, name))
    .filter((path) => existsSync(resolve(cwd, path)))
  if (present.length > 0) {
    throw new Stop(`Nothing was written, because this would overwrite ${present.join(', ')}.`)
  }
  writeAllOrNone(folder, files)
  stdout([...files.keys()].map((name) => `${join(dir, name)}\n`).join(''))
  const study = quote(join(dir, 'my-study.yaml'))
  stderr(`\nNext:\n  erosion check ${study}\n  erosion run ${study}\n`)
  return 0
}

/** A path as a shell takes it. */
function quote(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : `'${path}'`
}
