import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { fixtures, runCaptured } from './run-captured.js'

const folder = mkdtempSync(join(tmpdir(), 'erosion-look-'))
afterAll(() => rmSync(folder, { recursive: true }))

const forked = join(folder, 'forked.yaml')
writeFileSync(
  forked,
  `extends: ${join(fixtures, 'game.yaml')}
tree:
  turn:
    at: 2028
    branches:
      calm: { probability: 0.5 }
      rush: { probability: 0.5, policies: { patron: generous } }
`,
)
const few = ['--runs', '5', '--format', 'json']

it.each([
  ['compare', 'game.yaml'],
  ['game', 'game.yaml'],
  ['robust', 'game.yaml'],
  ['timing', 'game.yaml', 'patron=generous'],
  ['tree', forked],
])('%s computes the same by either kernel, and knows no third', async (...argv) => {
  const [fast, plain] = [
    await runCaptured([...argv, ...few]),
    await runCaptured([...argv, ...few, '--kernel', 'interpret']),
  ]
  expect([fast.code, fast.stderr]).toEqual([0, ''])
  expect(plain).toEqual(fast)
  const typo = await runCaptured([...argv, ...few, '--kernel', 'interprt', '--policy', 'patrn=steady'])
  expect([typo.code, typo.stdout]).toEqual([2, ''])
  for (const part of ['Nearest: interpret', 'Nearest: patron']) expect(typo.stderr).toContain(part)
})

it('timing tells its own options and those of the study at once', async () => {
  const argv = ['timing', 'game.yaml', 'patron=genrous', '--share', '2', '--seed', '1', '--runs', 'few']
  const { code, stdout, stderr } = await runCaptured([...argv, '--format', 'jsn'])
  expect([code, stdout]).toEqual([2, ''])
  for (const part of ['Nearest: generous', 'a share lies above 0', '--runs', 'Nearest: json'])
    expect(stderr).toContain(part)
})
