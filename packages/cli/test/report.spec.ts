import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixtures, runCaptured } from './run-captured.js'

const cwd = mkdtempSync(join(tmpdir(), 'erosion-report-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const game = `game:
  outcomes: { share: share at the end, wealth: wealth at the end }
  payoffs: { patron: wealth, rival: 1 - share }
`
const text = readFileSync(join(fixtures, 'futures.yaml'), 'utf8')
const hostile = text.replace('A patron in many futures', '\'</title><script>alert("1")</script> & more\'')

let html = ''
beforeAll(async () => {
  writeFileSync(join(cwd, 'played.yaml'), hostile + game)
  const study = ['run', 'played.yaml', '--runs', '60', '--series', 'share', '--out', 'kept']
  expect(await runCaptured(study, { cwd })).toMatchObject({ code: 0 })
  html = await page('kept')
})

const page = async (...argv: string[]) => {
  const { code, stdout } = await runCaptured(['report', ...argv], { cwd })
  expect(code).toBe(0)
  return stdout
}
const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const headingsOf = (html: string) => [...html.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, words]) => words)

test('says and draws what the commands do that look at a folder', async () => {
  expect(headingsOf(html)).toEqual([
    'What comes of it',
    'Over time',
    'What one policy changes',
    'What does well whatever happens',
    'What the players would choose',
    'What it hangs on',
    'What is assumed',
    'How to have it again',
  ])
  for (const argv of [
    ['results', 'kept'],
    ['compare', 'kept'],
    ['robust', 'kept', '--player', 'patron'],
    ['robust', 'kept', '--player', 'rival'],
    ['game', 'kept'],
  ]) {
    const { stdout } = await runCaptured(argv, { cwd, columns: 112 })
    expect(html).toContain(escaped(stdout.trimEnd()))
    if (argv[0] === 'results') continue
    const { stdout: picture } = await runCaptured([...argv, '--format', 'svg'], { cwd })
    expect(html).toContain(picture.trimEnd())
  }
  for (const [argv, file] of [
    [['results', 'kept', '--figure', 'outcomes.svg'], 'outcomes.svg'],
    [['results', 'kept', '--series', 'share', '--figure', 'fans.svg'], 'fans.svg'],
  ] as const) {
    await runCaptured(argv, { cwd })
    expect(html).toContain(readFileSync(join(cwd, file), 'utf8').trimEnd())
  }
})

test('ranks what an outcome hangs on as another program does, from what was drawn and came of it', async () => {
  const { stdout } = await runCaptured(['export', 'kept', '--format', 'csv'], { cwd })
  const [head = '', ...lines] = stdout.trimEnd().split('\n')
  const column = (name: string) => head.split(',').indexOf(name)
  const first = lines.map((line) => line.split(',')).filter((row) => row[0] === 'steady' && row[1] === 'bid')
  const ranks = (name: string) => {
    const values = first.map((row) => Number(row[column(name)]))
    // Ties share the middle of their ranks.
    return values.map((value) => {
      const below = values.filter((other) => other < value).length
      return below + (values.filter((other) => other === value).length - 1) / 2
    })
  }
  const [drawn, measured] = [ranks('life'), ranks('share at the end')]
  const mean = (drawn.length - 1) / 2
  const moment = (a: number[], b: number[]) =>
    a.reduce((sum, one, i) => sum + (one - mean) * ((b[i] ?? 0) - mean), 0)
  const rank = moment(drawn, measured) / Math.sqrt(moment(drawn, drawn) * moment(measured, measured))
  expect(first).toHaveLength(60)
  expect(html).toContain(`>${rank.toFixed(2)}, not classed`)
})

test('is one file without anything from elsewhere, whatever a scenario calls itself', async () => {
  expect(html).not.toMatch(/<script|<link|<img|@import|url\(|(?:src|href)="(?!#)/i)
  expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
  expect(html).toContain(
    '<h1>&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more</h1>',
  )
  for (const tag of ['section', 'figure', 'details', 'pre', 'svg', 'p'])
    expect(html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length).toBe(
      html.match(new RegExp(`</${tag}>`, 'g'))?.length,
    )
  expect(await page('kept', '--html', 'page.html')).toBe('')
  expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toBe(html)
})

test('tells of runs that failed, and ends as their command does', async () => {
  await runCaptured(['run', join(fixtures, 'fragile.yaml'), '--out', 'fragile'], { cwd })
  const { code, stdout, stderr } = await runCaptured(['report', 'fragile'], { cwd })
  const plain = await runCaptured(['results', 'fragile'], { cwd })
  expect([code, stderr]).toEqual([1, plain.stderr])
  expect(stdout).toContain(escaped(plain.stderr.trimEnd()))
})

test('a single run has its numbers and how to have them again', async () => {
  await runCaptured(['run', 'played.yaml', '--deterministic', '--policy', 'patron=steady', '--out', 'one'], {
    cwd,
  })
  expect(headingsOf(await page('one'))).toEqual([
    'What comes of it',
    'What is assumed',
    'How to have it again',
  ])
})

test.each([
  [['nowhere'], 'nowhere'],
  [['cut'], 'cut/runs.parquet is not as it was written; the same erosion run --out cut makes it again'],
  [['kept', '--html', 'no/page.html'], '--html no/page.html: there is no such folder'],
])('%j is refused', async (argv, words) => {
  cpSync(join(cwd, 'kept'), join(cwd, 'cut'), { recursive: true })
  truncateSync(join(cwd, 'cut/runs.parquet'), 300)
  const { code, stdout, stderr } = await runCaptured(['report', ...argv], { cwd })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(words)
})
