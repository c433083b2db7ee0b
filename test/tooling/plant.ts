import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Writes a small tree of files outside the project, for one test; it is gone when the test ends.
 * @param files content by path
 * @returns the folder
 */
export function plant(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'erosion-planted-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/**
 * Runs a script of this project, or a tool that it installs, inside a folder.
 * @param entry the JavaScript file, relative to the project
 */
export function runIn(
  folder: string,
  entry: string,
  args: readonly string[] = [],
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const command = [join(projectRoot, entry), ...args]
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }
    const child = execFile(process.execPath, command, { cwd: folder, env }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? 1, output: stdout + stderr })
    })
  })
}
