import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes files into a folder, which is made when missing, and so are those that a name leads through. Each is written under another name first, so that when
 * writing fails, none of them is there.
 * @throws the error of the system
 */
export function writeAllOrNone(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true })
  const parts = [...files].map(([name, text]) => ({ path: join(folder, name), text }))
  const partOf = (path: string) => `${path}.part`
  try {
    for (const { path, text } of parts) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(partOf(path), text)
    }
    for (const { path } of parts) renameSync(partOf(path), path)
  } catch (error) {
    for (const { path } of parts) {
      rmSync(partOf(path), { force: true })
      rmSync(path, { force: true })
    }
    throw error
  }
}
