import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Stop } from '../stop.js'

/**
 * Makes sure that a file can be written before the work begins.
 * @returns a function that writes it, all or nothing; a file that is there is replaced
 * @throws Stop when its folder is not there
 */
export function claimFile(path: string, option: string, folder: string): (text: string) => void {
  const target = resolve(folder, path)
  if (!existsSync(dirname(target))) throw new Stop(`${option} ${path}: there is no such folder`)
  return (text) => {
    const part = `${target}.part`
    try {
      writeFileSync(part, text)
      renameSync(part, target)
    } catch (error) {
      rmSync(part, { force: true })
      throw new Stop(
        `${option} ${path}: cannot write it: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }
}
