import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { listPages } from '../../scripts/docs/snippets/page-list.mjs'

/** The text of a page without its blocks and code, in which brackets mean something else. */
const prose = (path: string) =>
  readFileSync(path, 'utf8')
    .replace(/^```[^]*?^```$/gm, '')
    .replace(/`[^`\n]*`/g, '')

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf(path: string): string[] {
  const headings = [...prose(path).matchAll(/^#+ (.*)$/gm)].map(([, words = '']) => words)
  return headings.map((words) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

test.each([...listPages(), 'packages/cli/README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])(
  'the links of %s lead somewhere',
  (path) => {
    const targets = [...prose(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
    const local = targets.filter((target) => !/^[a-z]+:/.test(target))
    const broken = local.filter((target) => {
      const [file = '', anchor] = target.split('#')
      const place = file === '' ? path : normalize(join(dirname(path), file))
      if (!existsSync(place)) return true
      return anchor !== undefined && !anchorsOf(place).includes(anchor)
    })
    expect(broken).toEqual([])
  },
)

test('npm start runs what the README says it runs', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const [, command] = /erosion\.js (run scenarios\/central-asia-2025\.yaml .*)$/.exec(scripts.start) ?? []
  expect(readFileSync('README.md', 'utf8')).toContain(`$ erosion ${command} | head`)
})
