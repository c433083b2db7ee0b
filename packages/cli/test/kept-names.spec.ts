import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixtures, runCaptured } from './run-captured.js'

const cwd = mkdtempSync(join(tmpdir(), 'erosion-kept-names-'))
afterAll(() => rmSync(cwd, { recursive: true }))

beforeAll(() => {
  mkdirSync(join(cwd, 'scenarios/mine'), { recursive: true })
  cpSync(join(fixtures, 'futures.yaml'), join(cwd, 'scenarios/base.yaml'))
  writeFileSync(join(cwd, 'scenarios/mine/near.yaml'), 'extends: ../base.yaml\ntitle: Near\n')
  const fromRoot = `extends: ${join(cwd, 'scenarios/base.yaml')}\ntitle: Far\n`
  writeFileSync(join(cwd, 'scenarios/mine/far.yaml'), fromRoot)
})

/** The manifest that a run of a file leaves in a folder of its own. */
async function manifestOf(folder: string, file: string): Promise<string> {
  const out = join(cwd, `kept ${file.replaceAll('/', '-')}`)
  const { code, stderr } = await runCaptured(['run', file, '--deterministic', '--out', out], {
    cwd: join(cwd, folder),
  })
  expect({ code, stderr }).toMatchObject({ code: 0 })
  return readFileSync(join(out, 'manifest.json'), 'utf8')
}

test.each(['near.yaml', 'far.yaml'])(
  'the manifest of %s is the same from wherever it is run',
  async (name) => {
    const own = await manifestOf('scenarios/mine', name)
    for (const [folder, file] of [
      ['.', `scenarios/mine/${name}`],
      ['.', `./scenarios/../scenarios/mine/${name}`],
      ['scenarios', `mine/${name}`],
      ['scenarios/mine', `../mine/${name}`],
      ['.', join(cwd, 'scenarios/mine', name)],
    ] as const) {
      expect(await manifestOf(folder, file), file).toBe(own)
    }
  },
)
