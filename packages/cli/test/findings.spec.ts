import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
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
  expect(verdictLine(page)).toContain('retained dependence at 2040 is lower by')
  // The program warns of a value outside the range of the model.
  const without = await runCaptured(['findings', ...few, '--set', 'push_effect=0'], { cwd: repository })
  expect(verdictLine(without.stdout)).toContain('retained dependence at 2040 is higher by')
})

it('has a document whose numbers are those of the page, on both measures', async () => {
  const { findings, version } = JSON.parse(
    await find('--claim', 'H5', '--runs', '4', '--format', 'json'),
  ) as FindingsDocument
  expect(version).toBe(2)
  const [finding] = findings
  expect(finding?.decisive.map(({ outcome }) => outcome)).toEqual([
    'retained dependence at 2040',
    "Russia's share of dependence at 2040",
  ])
  expect(finding?.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(finding?.payoffs.parties.map(({ party }) => party)).toEqual(['russia', 'us', 'china', 'five'])
})

it('docs/findings.md has the words of results: its answer to H7 is found again', async () => {
  const page = readFileSync(join(repository, 'docs/findings.md'), 'utf8')
  const sectionOf = (text: string) => /\n## H7\n[^]*?(?=\n## |$)/.exec(text)?.[0].trim()
  for (let claim = 1; claim <= 8; claim++) expect(page).toContain(`\n## H${claim}\n`)
  expect(sectionOf(await find('--claim', 'H7'))).toBe(sectionOf(page))
})

it('a link that is cut, a box and a table by channel are of the same experiments', async () => {
  const { findings } = JSON.parse(
    await find('--claim', 'H3,H6', '--runs', '8', '--format', 'json'),
  ) as FindingsDocument
  const [h3, h6] = findings
  expect(h3?.withoutLink.map(({ outcome }) => outcome)).toEqual(['influence of Russia at 2040'])
  const channels = h6?.tables.find(({ heading }) => heading === 'channel')?.rows ?? []
  const means = channels.map(({ cells: [cell] }) => (typeof cell === 'object' ? (cell?.mean ?? NaN) : NaN))
  expect(means.length).toBeGreaterThan(1)
  // Channels that would show as 0.00 are left out of the table.
  expect(Math.abs(means.slice(0, -1).reduce((a, b) => a + b, 0) - (means.at(-1) ?? NaN))).toBeLessThan(4e-4)
})

it('docs/findings.md is of the scenarios, the model and the claims as they are', async () => {
  expect(await find('--check')).toContain('as they are')
  const { code, stderr } = await runCaptured(
    ['findings', '--check', '--set', 'push_effect=0.5', '--claim', 'H2,H7'],
    {
      cwd: repository,
    },
  )
  expect([code, stderr]).toEqual([
    1,
    'docs/findings.md is stale: H2 is of other inputs, H7 is of other inputs\n',
  ])
})

it('draws what it answers, and a page beside it shows the picture', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'erosion-findings-'))
  try {
    mkdirSync(join(folder, 'pictures'))
    const files = ['--markdown', join(folder, 'page.md'), '--figure', join(folder, 'pictures/claims.svg')]
    expect(await find('--claim', 'H2,H7', '--runs', '4', ...files)).toBe('')
    const page = readFileSync(join(folder, 'page.md'), 'utf8')
    expect(page).toMatch(/!\[[^\]]*: H2 \S+ and \S+, H7 0\.00 and 0\.00\]\(pictures\/claims\.svg\)/)
    expectSameNumbers(readFileSync(join(folder, 'pictures/claims.svg'), 'utf8'), page, ['H2', 'H7'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('docs/findings.svg has the numbers of docs/findings.md', () => {
  const [picture, page] = ['svg', 'md'].map((end) =>
    readFileSync(join(repository, `docs/findings.${end}`), 'utf8'),
  )
  const all = Array.from({ length: 8 }, (_, i) => `H${i + 1}`)
  expectSameNumbers(picture ?? '', page ?? '', all)
})

/** A page gives the decisive changes of a claim on the first two rows of its first table, a picture as notes of its rows. */
function expectSameNumbers(picture: string, page: string, ids: readonly string[]): void {
  const drawn = [...picture.matchAll(/>(-?\d+\.\d\d)<\/text>/g)].map(([, number]) => number)
  const told = ids.flatMap((id) => {
    const [, section = ''] = page.split(`\n## ${id}\n`)
    return [...section.matchAll(/^\|[^|]*\|[^|]*at 2040 \| (-?\d+\.\d\d) \|/gm)].slice(0, 2).map(([, n]) => n)
  })
  expect(told).toHaveLength(2 * ids.length)
  expect(drawn).toEqual(told)
}

it('a page that cannot be written is told before anything is run', async () => {
  const argv = ['findings', '--claim', 'H2', '--markdown', 'no/such/page.md']
  const { code, stderr } = await runCaptured(argv, { cwd: repository })
  expect(code).toBe(2)
  expect(stderr).toContain('--markdown no/such/page.md: there is no such folder.\n\n1 problem\n')
})

it('a claim that there is not is told', async () => {
  const { code, stderr } = await runCaptured(['findings', '--claim', 'H9'], { cwd: repository })
  expect(code).toBe(2)
  expect(stderr).toContain('H9 is not a claim')
})
