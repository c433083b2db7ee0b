import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Stop } from '../stop.js'

/**
 * A function that writes a file, all or nothing; a file that is there is replaced. It throws Stop when the system refuses.
 * @param option that names the file
 * @param folder that relative paths start from
 */
export function fileWriter(path: string, option: string, folder: string): (text: string) => void {
  const target = resolve(folder, path)
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
