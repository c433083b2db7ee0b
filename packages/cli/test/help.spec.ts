import { readFileSync } from 'node:fs'
import { designNames, methodNames } from '@erosion/engine'
import { expect, test } from 'vitest'
import { runCaptured } from './run-captured.js'

test('--help lists the commands', async () => {
  expect(await runCaptured(['--help'])).toEqual({
    code: 0,
    stderr: '',
    stdout: `erosion <command>

Strategy scenarios: who depends on whom, under which policies, and for how long.

Commands:
  erosion run <file>             Run a scenario in many futures: outcomes by policy, or series
  erosion check <files...>       Show every problem of scenarios without running them
  erosion explain <file> [name]  Explain a model: equations, what feeds what, feedback loops
  erosion diff <first> <second>  Compare two scenarios or folders of results: inputs, then outcomes
  erosion results <folder>       Print the tables of a folder of results again
  erosion report <folder>        Tell and draw a folder of results on one page of HTML
  erosion replay <folder>        Run a folder of results again, and compare every bit
  erosion export <folder>        Print a table of a folder of results as CSV
  erosion backcast <file>        Test a scenario against the past: calibrate it, and score it
  erosion assumptions <file>     List what a scenario takes for granted, and on what evidence
  erosion compare <file>         Compare every pair of policies in the same futures
  erosion game [file]            Play policies as a game: payoffs, dominance, equilibria, who leads
  erosion robust <file>          Assess policies of a player by metrics of robustness
  erosion decompose <file>       Share a difference between policies out by lever, or by channel
  erosion findings [folder]      Answer the claims of the essay from scenarios, one for each
  erosion timing <file> <what>   What a policy is worth by its start, and the last start at which a
                                 target is reached
  erosion tree <file>            Policies on a tree of dated branchings: outcomes by path through
                                 it, and expected
  erosion new [dir]              Write a first study to change and run

Options:
      --version  Show version number                                                       [boolean]
  -h, --help     Show help                                                                 [boolean]

Exit code: 0 done, 1 a run or an expectation failed, 2 scenario or usage wrong, 130 interrupted.
`,
  })
})

test('the README of the package has a row for every command', async () => {
  const { stdout } = await runCaptured(['--help'])
  const commands = [...stdout.matchAll(/^ {2}erosion (\w+)/gm)].map(([, name]) => name)
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const rows = [...readme.matchAll(/^\| `erosion (\w+)/gm)].map(([, name]) => name)
  expect(rows.toSorted()).toEqual(commands.toSorted())
})

const options = [
  ...['policy', 'set', 'method', 'step', 'runs', 'design', 'seed', 'outcome', 'series', 'deterministic'],
  ...['format', 'out', 'workers', 'chunk'],
]
test.each(options)('run --help explains --%s', async (option) => {
  const { code, stdout, stderr } = await runCaptured(['run', '--help'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(new RegExp(`^ +--${option} {2,}\\w`, 'm'))
})

test('run --help names every design and method', async () => {
  const { stdout } = await runCaptured(['run', '--help'])
  for (const name of [...designNames, ...methodNames]) expect(stdout).toContain(name)
})

test.each([
  ['explain', 'without'],
  ['explain', 'format'],
  ['diff', 'format'],
])('%s --help explains --%s, with examples', async (command, option) => {
  const { code, stdout, stderr } = await runCaptured([command, '--help'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(new RegExp(`^ +--${option} {2,}\\w`, 'm'))
  expect(stdout).toMatch(new RegExp(`\nExamples:\n +erosion ${command} `))
})

test.each(['run', 'explain', 'diff'])('the help of %s fits a narrow terminal', async (command) => {
  const { stdout } = await runCaptured([command, '--help'], { columns: 60 })
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
})

test('--version is a line', async () => {
  expect(await runCaptured(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' })
})

test.each([
  [
    'no command',
    [],
    'Name a command: run, check, explain, diff, results, report, replay, export, backcast, assumptions, compare, game, robust, decompose, findings, timing, tree or new.',
  ],
  ['an unknown command', ['rum', 'two-players.yaml'], 'Did you mean run?'],
  ['no file', ['run'], 'A file is missing.'],
  ['no file to check', ['check'], 'A file is missing.'],
  ['nothing to explain', ['explain'], 'A file is missing.'],
  ['one file to compare', ['diff', 'two-players.yaml'], 'A file is missing.'],
  [
    'no command of ours',
    ['frobnicate'],
    'frobnicate is not a command. There are run, check, explain, diff, results, report, replay, export, backcast, assumptions, compare, game, robust, decompose, findings, timing, tree, new.',
  ],
  ['standard input to check', ['check', '-'], '- is no file: nothing is read from standard input.'],
  ['standard input to run', ['run', '-'], '- is no file: nothing is read from standard input.'],
  ['an empty name', ['run', ''], 'The name of a file or a folder is empty.'],
])('wrong usage: %s', async (_, argv, message) => {
  expect(await runCaptured(argv)).toEqual({
    code: 2,
    stdout: '',
    stderr: `${message}\nFor help: erosion --help, or erosion <command> --help\n`,
  })
})
