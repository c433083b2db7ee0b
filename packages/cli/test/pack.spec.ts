import { execFile, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtures, repository } from './run-captured.js'

/** Long enough for a registry on a slow day. */
const PATIENCE = 300_000

const work = mkdtempSync(join(tmpdir(), 'erosion-pack-'))
afterAll(() => rmSync(work, { recursive: true }))

/** Runs a program to its end; rejects with its words when it fails. */
async function run(cwd: string, command: string, ...args: string[]): Promise<string> {
  // npm and npx are batch files on Windows, which start only through a shell.
  const shell = process.platform === 'win32'
  const { stdout } = await promisify(execFile)(command, args, { cwd, shell, env: plainEnvironment() })
  return stdout
}

/** The environment without what a surrounding `npm test` says about its own project. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^(npm_(package|lifecycle|command)|INIT_CWD)/i.test(name),
  )
  return Object.fromEntries([...entries, ['NODE_ENV', 'production']])
}

/** Packs a package of the workspace and installs it, with nothing else, in an empty folder. */
async function packAndInstall(name: string): Promise<string> {
  const folder = mkdtempSync(join(work, `${name}-`))
  const packed = await run(
    join(repository, 'packages', name),
    'npm',
    'pack',
    '--json',
    '--pack-destination',
    folder,
  )
  const [{ filename = '' } = {}] = JSON.parse(packed) as { filename?: string }[]
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  await run(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`)
  return folder
}

describe('the packed command line, in an empty folder', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await packAndInstall('cli')
    cpSync(join(fixtures, 'thirds.yaml'), join(folder, 'thirds.yaml'))
  }, PATIENCE)

  test('brings no other package', () => {
    const found = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))
    expect(found).toEqual(['@erosion'])
    expect(readdirSync(join(folder, 'node_modules/@erosion'))).toEqual(['cli'])
    expect(readdirSync(join(folder, 'node_modules/@erosion/cli')).sort()).toEqual([
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'package.json',
    ])
  })

  test(
    'runs a scenario',
    async () => {
      expect(await run(folder, 'npx', 'erosion', 'run', 'thirds.yaml', '--series', 'level')).toMatch(
        /\n1,4\n$/,
      )
    },
    PATIENCE,
  )

  test(
    'starts a study',
    async () => {
      await run(folder, 'npx', 'erosion', 'new', 'study')
      expect(await run(folder, 'npx', 'erosion', 'check', 'study/my-study.yaml')).toBe(
        'study/my-study.yaml: ok\n',
      )
    },
    PATIENCE,
  )
})

describe('the packed engine, in an empty folder', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await packAndInstall('engine')
  }, PATIENCE)

  test(
    'is imported by name',
    async () => {
      const scenario = JSON.stringify(readFileSync(join(fixtures, 'thirds.yaml'), 'utf8'))
      const script = `
      import { readScenario, simulate } from '@erosion/engine'
      const { scenario, issues } = readScenario(${scenario})
      const { series } = simulate(scenario, { series: ['level'] })
      console.log(JSON.stringify({ issues, level: [...series.get('level')] }))
    `
      writeFileSync(join(folder, 'embed.js'), script)
      expect(JSON.parse(await run(folder, 'node', 'embed.js'))).toEqual({ issues: [], level: [1, 2, 3, 4] })
    },
    PATIENCE,
  )

  test('brings its types, which a compiler finds', () => {
    writeFileSync(
      join(folder, 'typed.ts'),
      "import { readScenario, type Scenario } from '@erosion/engine'\nexport const title = (scenario: Scenario): string => scenario.title\nexport const wrong: number = readScenario\n",
    )
    const compiler = join(repository, 'node_modules/typescript/bin/tsc')
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', 'typed.ts']
    const { stdout } = spawnSync(process.execPath, [compiler, ...options], { cwd: folder, encoding: 'utf8' })
    expect(stdout).toMatch(
      /^typed\.ts\(3,14\): error TS2322: .*ReadScenario.* is not assignable to type 'number'\.\n$/,
    )
  })
})
