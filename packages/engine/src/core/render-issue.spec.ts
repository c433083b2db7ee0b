import { describe, expect, it } from 'vitest'
import type { Issue } from './issue.js'
import { lineAndColumn, renderIssues } from './render-issue.js'

const file = 'trade.yaml'
const text = ['first: 1', 'flows:', '  imports: k * export_share * gdp', 'last: 2'].join('\n')

/** An issue about the first place where a word stands in a text. */
function issueAt(word: string, within = text, more: Partial<Issue> = {}): Issue {
  const start = within.indexOf(word)
  const span = { file, start, end: start + word.length }
  return { code: 'unknown-name', message: `${word} is not defined`, path: [], span, ...more }
}

const render = (issue: Issue, within = text) => renderIssues([issue], new Map([[file, within]]))

describe('renderIssues of one', () => {
  it('shows the place, the line, carets under the word, and what was meant', () => {
    const more = { found: 'export_share', expected: 'a variable', nearest: 'exports_share' }
    expect(render(issueAt('export_share', text, more))).toBe(
      [
        'trade.yaml:3:16  unknown-name',
        '> 3 |   imports: k * export_share * gdp',
        '    |                ^^^^^^^^^^^^',
        'export_share is not defined. Found: export_share. Expected: a variable. Nearest: exports_share.',
      ].join('\n'),
    )
  })

  it('points into the first and the last line', () => {
    expect(render(issueAt('first'))).toBe(
      ['trade.yaml:1:1  unknown-name', '> 1 | first: 1', '    | ^^^^^', 'first is not defined.'].join('\n'),
    )
    expect(render(issueAt('2'))).toBe(
      ['trade.yaml:4:7  unknown-name', '> 4 | last: 2', '    |       ^', '2 is not defined.'].join('\n'),
    )
  })

  it('keeps the frame straight when the line number has more digits', () => {
    const long = `${'\n'.repeat(99)}key: word`
    const [, line, carets] = render(issueAt('word', long), long).split('\n')
    expect(line).toBe('> 100 | key: word')
    expect(carets).toBe('      |      ^^^^')
  })

  it('puts carets under the word after tabs, and shows no carriage return', () => {
    const tabbed = 'key:\t\tword\r\nnext: 1\r\n'
    const [, line, carets] = render(issueAt('word', tabbed), tabbed).split('\n')
    expect(line).toBe('> 1 | key:  word ')
    expect(carets).toBe('    |       ^^^^')
  })

  it.each([0, 40, 99, 100, 150, 300, 395])(
    'shows 100 characters of a long line, the word at %i among them',
    (n) => {
      const long = `${'.'.repeat(n)}word${'.'.repeat(396 - n)}`
      const [head, line = '', carets = ''] = render(issueAt('word', long), long).split('\n')
      expect(head).toBe(`trade.yaml:1:${n + 1}  unknown-name`)
      expect(line).toHaveLength('> 1 | '.length + 100)
      const caret = carets.indexOf('^')
      expect(carets.slice(caret)).toBe('^^^^')
      expect(line.slice(caret, caret + 4)).toBe('word')
    },
  )

  it('marks a stretch over several lines up to the end of its first', () => {
    const span = { file, start: text.indexOf('imports'), end: text.length }
    const [, line, carets] = render({ ...issueAt('imports'), span }).split('\n')
    expect(line).toBe('> 3 |   imports: k * export_share * gdp')
    expect(carets).toBe(`    |   ${'^'.repeat('imports: k * export_share * gdp'.length)}`)
  })

  it('marks one place where a stretch is empty, at the end of the text too', () => {
    const at = (start: number) =>
      render({ ...issueAt('first'), span: { file, start, end: start } }).split('\n')
    expect(at(7)[2]).toBe('    |        ^')
    expect(at(text.length).slice(0, 3)).toEqual([
      'trade.yaml:4:8  unknown-name',
      '> 4 | last: 2',
      '    |        ^',
    ])
  })

  it('names the path where there is no place, and the file where there is no text', () => {
    const issue: Issue = { code: 'wrong-unit', message: 'no unit', path: ['stocks', 'a', 'rate'] }
    expect(render(issue)).toBe('stocks a rate  wrong-unit\nno unit.')
    expect(render({ ...issue, path: [] })).toBe('wrong-unit\nno unit.')
    expect(renderIssues([issueAt('first')], new Map())).toBe(
      'trade.yaml  unknown-name\nfirst is not defined.',
    )
  })
})

describe('renderIssues', () => {
  it('puts a blank line between two issues', () => {
    const texts = new Map([[file, text]])
    const [one, two] = [issueAt('first'), issueAt('gdp')]
    expect(renderIssues([one, two], texts)).toBe(
      `${renderIssues([one], texts)}\n\n${renderIssues([two], texts)}`,
    )
    expect(renderIssues([], texts)).toBe('')
  })
})

describe('lineAndColumn', () => {
  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 1, 3],
    [3, 2, 1],
    [4, 3, 1],
    [6, 3, 3],
  ])('counts from 1: offset %i is line %i, column %i', (offset, line, column) => {
    expect(lineAndColumn('ab\n\ncd', offset)).toEqual({ line, column })
  })
})
