import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository, runCaptured } from './run-captured.js'

test('names the good files on stdout, shows the problems on stderr, and counts them', async () => {
  const files = ['two-players.yaml', 'bad-input/unknown-name.yaml', 'bad-input/missing.yaml', 'thirds.yaml']
  expect(await runCaptured(['check', ...files])).toEqual({
    code: 2,
    stdout: 'two-players.yaml: ok\nthirds.yaml: ok\n',
    stderr: `bad-input/unknown-name.yaml:12:43  unknown-name
> 12 |     double: { unit: bn USD, equation: 2 * welth }
     |                                           ^^^^^
welth is not defined. Found: welth. Nearest: wealth.

bad-input/missing.yaml  unreadable-file
cannot read bad-input/missing.yaml: no such file.

2 problems in 2 files
`,
  })
})

test('every bundled scenario is good', async () => {
  const cwd = join(repository, 'scenarios')
  const files = readdirSync(cwd).filter((name) => name.endsWith('.yaml'))
  expect(files.length).toBeGreaterThan(3)
  expect(await runCaptured(['check', ...files], { cwd })).toEqual({
    code: 0,
    stdout: files.map((file) => `${file}: ok\n`).join(''),
    stderr: '',
  })
})
