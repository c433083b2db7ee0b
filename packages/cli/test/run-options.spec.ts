import { expect, test } from 'vitest'
import { runCaptured } from './run-captured.js'

const run = ['run', 'two-players.yaml']

test.each([
  [['--policy', 'rival=bit'], '--policy rival', 'unknown-policy', 'Nearest: bid.'],
  [['--policy', 'rivel=bid'], '--policy rivel', 'unknown-player', 'Nearest: rival.'],
  [['--policy', 'rival=steady'], '--policy rival', 'unknown-policy', 'Expected: stay-out, bid.'],
  [['--policy', 'rival'], '--policy', 'syntax', 'Found: rival. Expected: player=policy.'],
  [['--policy', 'patron=steady,'], '--policy', 'syntax', 'Found: nothing.'],
  [['--policy', 'rival=bid,rival=stay-out'], '--policy rival', 'duplicate-name', 'rival is given twice.'],
  [['--policy', '__proto__=bid'], '--policy __proto__', 'unknown-player', '__proto__ is not a player.'],
  [['--set', 'lief=3'], '--set lief', 'unknown-name', 'Nearest: life.'],
  [['--set', 'share=1'], '--set share', 'unknown-name', 'share is an auxiliary, not a parameter.'],
  [['--set', 'drift[north]=1'], '--set drift[north]', 'wrong-subscript', 'Expected: one of east, west'],
  [['--set', 'life=long'], '--set life', 'wrong-shape', 'long is not a number.'],
  [['--set', 'life=1e999'], '--set life', 'not-finite', '1e999 is not finite.'],
  [['--set', 'life=0'], '--set life', 'out-of-range', 'Found: 0.'],
  [['--set', 'constructor=1'], '--set constructor', 'unknown-name', 'constructor is not a parameter.'],
  [['--method', 'rk5'], '--method', 'unknown-name', 'Expected: euler, heun, rk4. Nearest: rk4.'],
  [['--kernel', 'interprete'], '--kernel', 'unknown-name', 'Expected: wasm, interpret. Nearest: interpret.'],
  [['--step', 'short'], '--step', 'wrong-shape', 'short is not a number.'],
  [['--step', '0'], '--step', 'out-of-range', 'Found: 0.'],
  [['--step', '3'], '--step', 'off-grid', 'the run is not a whole number of steps.'],
  [['--series', 'shore'], '--series', 'unknown-name', 'Nearest: share.'],
  [['--series', 'ties[north]'], '--series', 'wrong-subscript', 'north is outside side.'],
  [['--series', ','], '--series', 'syntax', '--series names nothing.'],
  [['--format', 'jsn'], '--format', 'unknown-name', 'Expected: table, csv, json. Nearest: json.'],
  [['--format', 'table', '--series', 'share'], '--format', 'unknown-name', 'Expected: csv, json.'],
])('%j is an issue', async (options, place, code, words) => {
  const transcript = await runCaptured([...run, ...options])
  expect(transcript).toMatchObject({ code: 2, stdout: '' })
  expect(transcript.stderr).toContain(`${place}  ${code}\n`)
  expect(transcript.stderr).toContain(words)
  expect(transcript.stderr).toMatch(/\n\n1 problem\n$/)
})

test('every problem of a command line and of its file comes at once', async () => {
  const wrong = ['--policy', 'rival=bit', '--set', 'lief=3,life=long', '--series', 'shore', '--method', 'rk5']
  const { stderr } = await runCaptured([...run, ...wrong])
  expect(stderr.match(/^--.*$/gm)?.sort()).toEqual([
    '--method  unknown-name',
    '--policy rival  unknown-policy',
    '--series  unknown-name',
    '--set lief  unknown-name',
    '--set life  wrong-shape',
  ])
  const inBoth = await runCaptured(['run', 'bad-input/unknown-name.yaml', '--set', 'growht=3'])
  expect(inBoth.stderr).toContain('--set growht  unknown-name\n')
  expect(inBoth.stderr).toContain('bad-input/unknown-name.yaml:12:43  unknown-name\n')
})

test('too many combinations of policies are not begun', async () => {
  const { code, stdout, stderr } = await runCaptured(['run', 'many-players.yaml'])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toBe(
    '16384 combinations of policies are too many. Hold some of them by --policy: a, b, c, d, e, f, g.\n',
  )
  expect(await runCaptured(['run', 'many-players.yaml', '--policy', 'a=1,b=1,c=1,d=1,e=1,f=1,g=1'])).toEqual({
    code: 0,
    stdout: 'Many players\na: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1\n\nsum    7\n',
    stderr: '',
  })
})
