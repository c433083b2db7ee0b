import { describe, expect, test } from 'vitest'
import { runCaptured } from './run-captured.js'

/** Runs a command line that is wrong, and gives what is said of it, a line for each problem. */
async function problemsOf(...argv: readonly string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runCaptured(argv)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  const [, problems = '', count] =
    /^([^]*)\n\n(\d+) problems?(?: in 1 file)?(?:\nFor help: .*)?\n$/.exec(stderr) ?? []
  const told = problems.split('\n\n').map((one) => one.replace(/\n(?:[> ].*\n)*/g, ': '))
  expect(told).toHaveLength(Number(count))
  return told
}

describe('one mistake', () => {
  const file = 'two-players.yaml'
  test.each([
    [
      'an unknown option',
      [file, '--sieres', 'a'],
      '--sieres  unknown-name: this command has no option --sieres. Nearest: --series.',
    ],
    [
      'one with its value glued',
      [file, '--sieres=a'],
      '--sieres  unknown-name: this command has no option --sieres. Nearest: --series.',
    ],
    [
      'one that is close',
      [file, '--run', '5'],
      '--run  unknown-name: this command has no option --run. Nearest: --runs.',
    ],
    [
      'one with a dot',
      [file, '--policy.patron=x'],
      '--policy.patron  unknown-name: this command has no option --policy.patron.',
    ],
    ['one like nothing', [file, '-q'], '-q  unknown-name: this command has no option -q.'],
    [
      'one dash',
      [file, '-runs', '5'],
      '-runs  unknown-name: this command has no option -runs. Nearest: --runs.',
    ],
    ['no value at the end', [file, '--set'], '--set  missing-key: --set lacks a value.'],
    [
      'no value before another',
      [file, '--out', '--deterministic'],
      '--out  missing-key: --out lacks a value.',
    ],
    ['an empty value', [file, '--out', ''], '--out  missing-key: --out lacks a value.'],
    [
      'an option twice',
      [file, '--step', '1/4', '--step', '1/8'],
      '--step  duplicate-name: --step is given more than once.',
    ],
    [
      'a flag twice',
      [file, '--deterministic', '--deterministic'],
      '--deterministic  duplicate-name: --deterministic is given more than once.',
    ],
    ['two files', [file, 'b.yaml'], 'b.yaml  not-allowed: this is one argument too many. Expected: <file>.'],
    [
      'words after --',
      ['--', file, '--b'],
      '--b  not-allowed: this is one argument too many. Expected: <file>.',
    ],
    [
      'a file behind a flag that was meant',
      ['--determinstic', file],
      '--determinstic  unknown-name: this command has no option --determinstic. Nearest: --deterministic.',
    ],
    [
      'a file behind an option like nothing',
      ['--quietly', file],
      '--quietly  unknown-name: this command has no option --quietly.',
    ],
  ])('%s', async (_, argv, problem) => {
    expect(await problemsOf('run', ...argv)).toEqual([problem])
  })

  test('an argument too many of other commands', async () => {
    const [third] = await problemsOf('diff', file, file, 'c.yaml')
    expect(third).toContain('c.yaml  not-allowed: this is one argument too many. Expected: <first> <second>.')
    const [foxes] = await problemsOf('explain', 'hunt.yaml', 'rabbits', 'foxes')
    expect(foxes).toContain('foxes  not-allowed')
  })
})

test('options that the command has not hide nothing of what else is wrong', async () => {
  const line = [
    '--polcy',
    'patron=x',
    '--policy',
    'patron=gifst',
    '--runs',
    'many',
    '--seed',
    '1',
    '--seed',
    '2',
    '--design',
  ]
  const heads = (await problemsOf('run', 'bad-input/unknown-name.yaml', ...line)).map(
    (one) => one.split(': ')[0],
  )
  expect(heads).toEqual([
    '--polcy  unknown-name',
    '--seed  duplicate-name',
    '--design  missing-key',
    '--runs  wrong-shape',
    'bad-input/unknown-name.yaml:12:43  unknown-name',
  ])
  const known = (await problemsOf('run', 'two-players.yaml', ...line)).join('\n')
  expect(known).toContain('--polcy  unknown-name')
  expect(known).toContain('--policy patron  unknown-policy')
})

test.each([
  ['check', ['bad-input/unknown-name.yaml', '--quiet'], ['--quiet', 'bad-input/unknown-name.yaml:12:43']],
  ['explain', ['hunt.yaml', 'rabits', '--fromat', 'json'], ['--fromat', 'name rabits']],
  [
    'decompose',
    ['two-players.yaml', '--group', 'nothing', '--to', 'patron=gifst'],
    ['--from', '--to patron', '--group'],
  ],
  [
    'backcast',
    ['backcast/study.yaml', '--runs', '0', '--data', 'backcast/bad.csv', '--figur', 'x'],
    ['--figur', '--runs', 'backcast/bad.csv:2:13'],
  ],
  ['new', ['nowhere', '--forse'], ['--forse']],
  ['report', ['nowhere', '--html', 'no/page.html'], ['--html', 'nowhere/manifest.json']],
  ['results', ['nowhere', '--formt', 'json'], ['--formt', 'nowhere/manifest.json']],
  [
    'game',
    ['--matrix', 'nowhere.csv', '--figure', 'no/where.svg', '--rnus', '3'],
    ['--rnus', '--figure', 'nowhere.csv'],
  ],
  [
    'results',
    ['nowhere', '--series', 'x', '--figure', 'no/where.svg'],
    ['--figure', 'nowhere/manifest.json'],
  ],
  ['findings', ['--claim', 'H9', '--markdown', 'a', '--figure', './a'], ['--figure', '--claim']],
  ['run', ['two-players.yaml', '--set', 'x=1', '--out', 'a', '--figure', 'a'], ['--figure', '--set x']],
  ['compare', ['two-players.yaml', '--outcome', 'x', '--figure', '.'], ['--figure', '--outcome']],
])('every command tells it all: %s', async (command, argv, heads) => {
  const told = (await problemsOf(command, ...argv)).map((one) => one.split('  ')[0])
  for (const head of heads) expect(told).toContain(head)
})

test('what no file can be found in is told with what is wrong besides', async () => {
  const { code, stderr } = await runCaptured(['run', '--sieres'])
  expect(code).toBe(2)
  expect(stderr).toContain('Nearest: --series.')
  expect(stderr).toContain('A file is missing.')
})
