import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FindingsDocument } from '@erosion/engine'
import { expect, it } from 'vitest'
import { repository, runCaptured } from './run-captured.js'

const find = async (...argv: string[]) => {
  const { code, stdout, stderr } = await runCaptured(['findings', ...argv], { cwd: repository })
  expect([code, stderr]).toEqual([0, ''])
  return stdout
}
const verdictLine = (page: string) => page.split('\n').find((line) => line.startsWith('**')) ?? ''

it('a claim has the same words from the same results, and others where a push has no effect', async () => {
  const few = ['--claim', 'H2', '--runs', '4']
  const [page, again] = [await find(...few), await find(...few)]
  expect(again).toBe(page)
  expect(verdictLine(page)).toContain('lowers retained dependence at 2040')
  const without = await find(...few, '--set', 'push_effect=0')
  expect(verdictLine(without)).toContain('raises retained dependence at 2040')
})

it('has a document whose numbers are those of the page, on both measures', async () => {
  const { findings, version } = JSON.parse(
    await find('--claim', 'H5', '--runs', '4', '--format', 'json'),
  ) as FindingsDocument
  expect(version).toBe(1)
  const [finding] = findings
  expect(finding?.decisive.map(({ outcome }) => outcome)).toEqual([
    'retained dependence at 2040',
    "Russia's share of dependence at 2040",
  ])
  expect(finding?.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(finding?.payoffs.map(({ party }) => party)).toEqual(['russia', 'us', 'china', 'five'])
})

it('docs/findings.md has the words of results: its answer to H7 is found again', async () => {
  const page = readFileSync(join(repository, 'docs/findings.md'), 'utf8')
  const sectionOf = (text: string) => /\n## H7\n[^]*?(?=\n## |$)/.exec(text)?.[0].trim()
  for (let claim = 1; claim <= 8; claim++) expect(page).toContain(`\n## H${claim}\n`)
  expect(sectionOf(await find('--claim', 'H7'))).toBe(sectionOf(page))
})

it('a claim that there is not is told', async () => {
  const { code, stderr } = await runCaptured(['findings', '--claim', 'H9'], { cwd: repository })
  expect(code).toBe(2)
  expect(stderr).toContain('H9 is not a claim')
})
