import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { fixtures, repository, runCaptured } from './run-captured.js'

// A process that is killed has to be one: the program as it was built last, by `npm test` or by `npm run setup`.
const program = join(repository, 'packages/cli/bin/erosion.js')
const cwd = mkdtempSync(join(tmpdir(), 'erosion-killed-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const study = ['run', join(fixtures, 'futures.yaml'), '--series', 'share']
const chunk = ['--chunk', '16']
const partsIn = (folder: string): number => {
  const parts = join(cwd, folder, '.parts')
  return existsSync(parts) ? readdirSync(parts).length : 0
}

/** Starts a study, and kills it some milliseconds after it has kept another part; false when it ended before. */
async function runAndKill(argv: readonly string[], folder: string, delay: number): Promise<boolean> {
  const before = partsIn(folder)
  const child = spawn(process.execPath, [program, ...argv, '--out', folder], { cwd, stdio: 'ignore' })
  const ended = new Promise<string | null>((resolve) => child.on('exit', (_, signal) => resolve(signal)))
  let isOver = false
  void ended.then(() => (isOver = true))
  while (!isOver && partsIn(folder) <= before) await sleep(2)
  await sleep(delay)
  child.kill('SIGKILL')
  return (await ended) === 'SIGKILL'
}

test.skipIf(process.platform === 'win32').each([
  // What was finished before, what is killed how often, and what is the same undisturbed.
  ['a study', [], ['--runs', '1200'], [0, 3, 10, 1, 30], '1200'],
  ['a study that goes on until it knows', [], ['--until', 'share at the end: 0.0028'], [0, 20, 5], '1024'],
  ['a folder that is gone on with', ['--runs', '700'], ['--runs', '1200'], [0, 1, 20], '1200'],
])(
  'killed again and again, %s ends with the bytes of an undisturbed one',
  async (name, first, asked, delays, runs) => {
    const [killed, whole] = [`${name}, killed`, `${name}, whole`]
    if (first.length > 0) await runCaptured([...study, ...first, '--out', killed], { cwd })
    let kills = 0
    for (const delay of delays) if (await runAndKill([...study, ...asked, ...chunk], killed, delay)) kills++
    expect(kills).toBeGreaterThan(1)
    const { code, stderr } = await runCaptured([...study, ...asked, ...chunk, '--out', killed], { cwd })
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('killed') as unknown })
    await runCaptured([...study, '--runs', runs, '--out', whole, '--workers', '1'], { cwd })
    const files = ['manifest.json', 'outcomes.parquet', 'runs.parquet', 'series.parquet', 'summary.json']
    expect(readdirSync(join(cwd, killed)).sort()).toEqual(['log.jsonl', ...files])
    for (const file of files) {
      const [one, other] = [killed, whole].map((folder) => readFileSync(join(cwd, folder, file)))
      expect(one?.equals(other!), file).toBe(true)
    }
  },
)
