import { expect, test } from 'vitest'
import { runCaptured } from './run-captured.js'

test.each([
  [['hunt.yaml', 'rabits'], 'name rabits', 'unknown-name', 'Nearest: rabbits.'],
  [['hunt.yaml', 'B2'], 'name B2', 'unknown-name', 'Nearest: B1.'],
  [['hunt.yaml', 'appetites'], 'name appetites', 'unknown-name', 'Nearest: appetite.'],
  [['hunt.yaml', 'zzzzzzzzzz'], 'name zzzzzzzzzz', 'unknown-name', 'not a variable, a table or a loop'],
  [['hunt.yaml', '__proto__'], 'name __proto__', 'unknown-name', '__proto__ is not a variable'],
  [['hunt.yaml', 'death[feld]'], 'name death[feld]', 'wrong-subscript', 'Nearest: field.'],
  [['hunt.yaml', 'rabbits[wood]'], 'name rabbits[wood]', 'wrong-subscript', 'Expected: rabbits.'],
  [['hunt.yaml', '--without', 'B2'], '--without', 'unknown-name', 'Expected: B1 hunt. Nearest: B1.'],
  [['two-players.yaml', '--without', 'B1'], '--without', 'unknown-name', 'a model that names its loops'],
  [['hunt.yaml', 'B1', '--without', 'B1'], 'name B1', 'not-allowed', 'B1 is a loop'],
  [['hunt.yaml', 'appetite', '--without', 'B1'], 'name appetite', 'not-allowed', 'appetite is a table'],
  [['erosion', '--without', 'B1'], '--without', 'not-allowed', '--without needs a scenario'],
  [['erosion', 'retention', '--without', 'B1'], '--without', 'not-allowed', '--without needs a scenario'],
  [['erosion', 'retentoin'], 'name retentoin', 'unknown-name', 'Nearest: retention.'],
  [['hunt.yaml', '--format', 'txt'], '--format', 'unknown-name', 'text, markdown, tex, json. Nearest: text.'],
  [
    ['hunt.yaml', '--without', 'B1', '--format', 'csv'],
    '--format',
    'unknown-name',
    'Expected: text, markdown',
  ],
  [['hunt.yaml', 'rabbits', '--kernel'], 'rabbits', 'not-allowed', 'rabbits cannot stand beside --kernel'],
  [['hunt.yaml', '--kernel', '--format', 'tex'], '--format', 'not-allowed', 'as plain text'],
  [['missing.yaml'], 'missing.yaml', 'unreadable-file', 'no such file'],
  [['erosoin'], 'erosoin', 'unreadable-file', 'no such file. Nearest: erosion.'],
  [['bad-input'], 'bad-input', 'unreadable-file', 'it is a directory'],
  [
    ['bad-input/unknown-name.yaml', 'x'],
    'bad-input/unknown-name.yaml:12:43',
    'unknown-name',
    'Nearest: wealth.',
  ],
  [['many-players.yaml', '--without', 'B1'], 'many-players.yaml', 'too-large', '16384 combinations'],
])('explain %j is an issue', async (argv, place, code, words) => {
  const { code: exitCode, stdout, stderr } = await runCaptured(['explain', ...argv])
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr).toContain(`${place}  ${code}\n`)
  expect(stderr).toContain(words)
  expect(stderr).toMatch(/\n\n\d problems?\n$/)
})

test('every problem of a command line and of its file comes at once', async () => {
  const heads = async (...argv: string[]) =>
    (await runCaptured(['explain', ...argv])).stderr.match(/^\S.*? {2}[a-z]+(-[a-z]+)*$/gm)
  expect(await heads('hunt.yaml', 'rabits', '--without', 'B2', '--format', 'txt')).toEqual([
    '--format  unknown-name',
    'name rabits  unknown-name',
    '--without  unknown-name',
  ])
  expect(await heads('bad-input/unknown-name.yaml', '--format', 'txt')).toEqual([
    '--format  unknown-name',
    'bad-input/unknown-name.yaml:12:43  unknown-name',
  ])
})

test('what has too many choices of policies to run is still explained', async () => {
  const { code, stdout } = await runCaptured(['explain', 'many-players.yaml', 'sum_of_levers'])
  expect(code).toBe(0)
  expect(stdout.replace(/\s+/g, ' ')).toContain('(4 of 16384 choices of policies)')
})
