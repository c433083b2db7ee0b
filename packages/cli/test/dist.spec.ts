import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixtures, repository } from './run-captured.js'

// These tests look at the program as it was built last: by `npm test`, or by `npm run setup`.
const dist = join(repository, 'packages/cli/dist')
const program = join(repository, 'packages/cli/bin/erosion.js')

/** Words that only the inside of a library says. */
const libraries: Readonly<Record<string, RegExp>> = { mathjs: /mathjs/, zod: /ZodError/, yaml: /yaml\.org/ }

/** The files that are loaded with a file before anything is asked for. */
function loadedWith(file: string): readonly string[] {
  const text = readFileSync(join(dist, file), 'utf8')
  const imports = [...text.matchAll(/(?:^|;)import(?:[^"()]*?from)?"\.\/([^"]+)"/gm)].map(
    ([, name = '']) => name,
  )
  return [...new Set([file, ...imports.flatMap(loadedWith)])]
}

test('help loads no library of the engine', () => {
  const loaded = loadedWith('main.js')
  const others = readdirSync(dist).filter((file) => !loaded.includes(file))
  const textOf = (files: readonly string[]) =>
    files.map((file) => readFileSync(join(dist, file), 'utf8')).join('')
  const librariesIn = (text: string) => Object.keys(libraries).filter((name) => libraries[name]?.test(text))
  expect(librariesIn(textOf(others))).toEqual(['mathjs', 'zod', 'yaml'])
  expect(librariesIn(textOf(loaded))).toEqual([])
  // yargs is 130 kB. It would bring a table of emoji along, which takes longer to load than all the rest.
  expect(textOf(loaded).length).toBeLessThan(200_000)
  expect(textOf(loaded).includes('RGI_Emoji')).toBe(false)
})

test('the built program runs, and hands its exit code to the shell', () => {
  const run = (...argv: string[]) =>
    spawnSync(process.execPath, [program, ...argv], { cwd: fixtures, encoding: 'utf8' })
  expect(run('run', 'thirds.yaml', '--series', 'level')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^time,level\n0,1\n/) as unknown,
    stderr: '',
  })
  expect(run('run', 'two-players.yaml').status).toBe(1)
  expect(run('run', 'bad-input/syntax.yaml').status).toBe(2)
  expect(run('--version')).toMatchObject({ status: 0, stdout: '0.1.0\n' })
})

test.skipIf(process.platform !== 'linux')('results that find no room end with a line', () => {
  const full = openSync('/dev/full', 'w')
  const stdio = ['ignore', full, 'pipe'] as const
  const found = spawnSync(process.execPath, [program, 'check', 'thirds.yaml'], {
    cwd: fixtures,
    stdio: [...stdio],
  })
  closeSync(full)
  expect(found.status).toBe(2)
  expect(found.stderr.toString()).toMatch(/^Results cannot be written: ENOSPC.*\n$/)
})

test.each([
  // Without just-in-time compilation there is no WebAssembly, without SSE4.1 it has no vectors.
  [
    'no WebAssembly',
    '--jitless',
    /^(Warning: .*\n)?no WebAssembly here: the interpreter takes its place, .* the same\n$/,
  ],
  ['no vectors', '--no-enable-sse4-1', /^(WebAssembly has no vectors here: single numbers .* the same\n)?$/],
])('a machine with %s gives the same numbers, and says so', (_, flag, words) => {
  const run = (...argv: string[]) =>
    spawnSync(process.execPath, [...argv, program, 'run', 'futures.yaml', '--runs', '20'], {
      cwd: fixtures,
      encoding: 'utf8',
    })
  const { stdout, stderr } = run(flag)
  const usual = run()
  expect(stdout).toBe(usual.stdout)
  expect(stderr.endsWith(usual.stderr)).toBe(true)
  expect(stderr.slice(0, stderr.length - usual.stderr.length)).toMatch(words)
})

test.skipIf(process.platform === 'win32')(
  'a long result reaches a pipe whole, and a closed pipe ends quietly',
  () => {
    const pipe = (reader: string) =>
      spawnSync(
        'sh',
        [
          '-c',
          `"$0" "$1" run thirds.yaml --step 1/99999 --series level | ${reader}`,
          process.execPath,
          program,
        ],
        {
          cwd: fixtures,
          encoding: 'utf8',
        },
      )
    expect(pipe('wc -l')).toMatchObject({
      stdout: expect.stringMatching(/^ *100001\n$/) as unknown,
      stderr: '',
    })
    expect(pipe('head -n 1')).toMatchObject({ stdout: 'time,level\n', stderr: '' })
  },
)

/** Starts a study that would take minutes, and presses Ctrl-C after a while. */
function interrupt(after: number): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const argv = [program, 'run', 'futures.yaml', '--runs', '1e6', '--outcome', 'share at the end']
  const child = spawn(process.execPath, argv, { cwd: fixtures, stdio: ['ignore', 'pipe', 'pipe'] })
  const heard = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => (heard[stream] += text))
  }
  setTimeout(() => child.kill('SIGINT'), after)
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...heard })))
}

test.skipIf(process.platform === 'win32')(
  'Ctrl-C ends a study with the futures that are finished',
  async () => {
    // Before the study begins, Ctrl-C ends the program as any other: then it came too early.
    let [after, ending] = [1000, await interrupt(1000)]
    while (ending.code === null && after < 60_000) {
      after *= 2
      ending = await interrupt(after)
    }
    const { code, stdout, stderr } = ending
    expect(code).toBe(130)
    expect(stderr).toMatch(/^interrupted: finished [1-9]\d* of 1000000 futures\n$/)
    expect(stdout).toMatch(/^INTERRUPTED: finished [1-9]\d* of 1000000 futures$/m)
    expect(stdout).toMatch(/^generous +bid +0\.7/m)
  },
)
