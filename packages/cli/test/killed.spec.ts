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

const study = ['run', join(fixtures, 'futures.yaml'), '--runs', '1200', '--series', 'share', '--chunk', '16']
const partsIn = (folder: string): number => {
  const parts = join(cwd, folder, '.parts')
  return existsSync(parts) ? readdirSync(parts).length : 0
}

/** Starts the study, and kills it some milliseconds after it has kept another part; false when it ended before. */
async function runAndKill(delay: number): Promise<boolean> {
  const before = partsIn('killed')
  const child = spawn(process.execPath, [program, ...study, '--out', 'killed'], { cwd, stdio: 'ignore' })
  const ended = new Promise<string | null>((resolve) => child.on('exit', (_, signal) => resolve(signal)))
  let isOver = false
  void ended.then(() => (isOver = true))
  while (!isOver && partsIn('killed') <= before) await sleep(2)
  await sleep(delay)
  child.kill('SIGKILL')
  return (await ended) === 'SIGKILL'
}

test.skipIf(process.platform === 'win32')(
  'killed again and again, a study ends with the bytes of an undisturbed one',
  async () => {
    let kills = 0
    for (const delay of [0, 3, 10, 1, 30]) if (await runAndKill(delay)) kills++
    expect(kills).toBeGreaterThan(1)
    const argv = [...study, '--out', 'killed']
    const { code, stderr } = await runCaptured(argv, { cwd })
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('killed') as unknown })
    await runCaptured([...study.slice(0, -2), '--out', 'whole', '--workers', '1'], { cwd })
    const files = ['manifest.json', 'outcomes.parquet', 'runs.parquet', 'series.parquet', 'summary.json']
    expect(readdirSync(join(cwd, 'killed')).sort()).toEqual(['log.jsonl', ...files])
    for (const file of files) {
      const [one, other] = ['killed', 'whole'].map((folder) => readFileSync(join(cwd, folder, file)))
      expect(one?.equals(other!), file).toBe(true)
    }
  },
)
