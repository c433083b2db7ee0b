import { expect, test } from 'vitest'
import { runCaptured } from './run-captured.js'

const ends = ['--from', 'patron=steady,rival=stay-out', '--to', 'patron=generous,rival=bid']

/** Whatever threads make the runs, and in whatever pieces, these print the same bytes. */
test.each([
  ['compare', ['game.yaml', '--format', 'csv']],
  ['game', ['game.yaml', '--format', 'json']],
  ['robust', ['game.yaml', '--format', 'json']],
  ['decompose', ['game.yaml', ...ends, '--format', 'json']],
  ['timing', ['futures.yaml', 'rival=bid', '--starts', '2027,2031', '--format', 'json']],
  ['tree', ['tree.yaml', '--outcome', 'wealth at the end', '--format', 'json']],
])('%s prints the same whatever makes its runs', async (command, options) => {
  const printed = async (...machine: string[]) => {
    const { code, stdout } = await runCaptured([command, ...options, '--runs', '50', ...machine])
    expect(code).toBe(0)
    return stdout
  }
  const plain = await printed('--workers', '1', '--chunk', '50')
  expect(await printed('--workers', '2', '--chunk', '37')).toBe(plain)
  expect(await printed('--workers', '1', '--kernel', 'interpret', '--chunk', '7')).toBe(plain)
})
