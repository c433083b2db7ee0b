import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerTable } from '../../packages/cli/src/what-if/answer-table.js'
import { readPlain } from '../../packages/cli/src/what-if/plain-text.js'
import { answerer, STEPS, type WhatIf } from '../../packages/cli/src/what-if/what-if.js'
import { findChromium } from '../../scripts/docs/snippets/find-chromium.mjs'
import { openPage } from '../../scripts/docs/snippets/open-page.mjs'
import { projectRoot } from '../../scripts/project-root.mjs'

const folder = mkdtempSync(join(tmpdir(), 'erosion-what-if-'))
afterAll(() => rmSync(folder, { recursive: true }))

const program = join(projectRoot, 'node_modules/@erosion/cli/bin/erosion.js')
const erosion = (...argv: string[]) =>
  execFileSync(process.execPath, [program, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
const flagship = [
  'run',
  join(projectRoot, 'scenarios/central-asia-2025.yaml'),
  '--step',
  '1/2',
  '--policy',
  'us=deals',
]

let page = ''
let whatIf: WhatIf
beforeAll(() => {
  erosion(...flagship, '--runs', '16', '--out', 'kept')
  page = erosion('report', 'kept', '--what-if')
  const [, data = ''] = /id="what-if-data">([^<]*)</.exec(page) ?? []
  whatIf = readPlain(data) as WhatIf
}, 60_000)

/** Every slider at a place of its own between its ends. */
const moved = () => whatIf.sliders.map(({ low, high }, i) => low + ((i + 1) / 10) * (high - low))

test('an answer of a page has the bits of a single run with the same numbers', () => {
  expect(whatIf.sliders.length).toBeGreaterThan(3)
  const values = moved()
  const settings = whatIf.sliders.flatMap(({ name }, i) => ['--set', `${name}=${values[i]}`])
  const runs = JSON.parse(
    erosion(...flagship, '--deterministic', ...settings, '--outcome', 'all', '--format', 'json'),
  ) as {
    outcomes: Record<string, { value: number }>
  }[]
  const answer = answerer(whatIf)(values)
  expect(answer).toHaveLength(3)
  const expected = runs.map(({ outcomes }) => whatIf.outcomes.map(({ name }) => outcomes[name]))
  expect(answer).toEqual(expected)
  expect(answerer(whatIf)(whatIf.sliders.map(({ middle }) => middle))).not.toEqual(answer)
})

test('a page in a browser shows them, and goes back to the middle', async (context) => {
  const chromium = findChromium()
  if (chromium === undefined) return context.skip('there is no Chromium')
  const probe = `<pre id="result"></pre><script>
    const table = document.getElementById('what-if-table')
    const seen = [table.innerHTML]
    for (let i = 0; i < ${whatIf.sliders.length}; i++) {
      const slider = document.getElementById('what-if-' + i)
      slider.value = (${STEPS} * (i + 1)) / 10
      slider.dispatchEvent(new Event('input'))
    }
    seen.push(table.innerHTML)
    document.getElementById('what-if-reset').click()
    seen.push(table.innerHTML)
    document.getElementById('result').textContent = JSON.stringify(seen)
    for (const large of document.querySelectorAll('script, figure, details')) large.remove()
  </script>`
  writeFileSync(join(folder, 'page.html'), page.replace('</body>', `${probe}</body>`))
  const seen = JSON.parse(await openPage(chromium, folder, 'page.html')) as string[]
  const answer = answerer(whatIf)
  const middle = answer(whatIf.sliders.map((slider) => slider.middle))
  const plain = (html: string) => html.replaceAll(/<\/?tbody>|<\/?thead>/g, '')
  const shown = (now: typeof middle) => plain(answerTable(whatIf, middle, now))
  expect(seen.map(plain)).toEqual([shown(middle), shown(answer(moved())), shown(middle)])
}, 60_000)

test('a page without it has no program in it', () => {
  expect(erosion('report', 'kept')).not.toContain('<script')
  expect(readFileSync(join(projectRoot, 'packages/cli/dist/what-if-page.js'), 'utf8')).not.toMatch(
    /<\/script/,
  )
})
