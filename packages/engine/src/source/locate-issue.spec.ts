import { describe, expect, it } from 'vitest'
import type { Issue, PathKey } from '#core/issue'
import { locateIssue } from './locate-issue.js'
import { readYaml } from './yaml.js'

/** The text between « and » is where the issue should be; both are taken out before reading. */
function expectPlace(marked: string, path: readonly PathKey[], more: Partial<Issue> = {}): void {
  const text = marked.replace(/[«»]/g, '')
  const start = marked.indexOf('«')
  const { root, issues } = readYaml(text, 'a.yaml')
  expect(issues).toEqual([])
  const issue: Issue = { code: 'unknown-name', message: '', path, ...more }
  const { span } = locateIssue(issue, root, new Map([['a.yaml', text]]))
  expect(span).toEqual({ file: 'a.yaml', start, end: marked.indexOf('»') - 1 })
}

const word = (text: string, occurrence = 0) => ({ within: { text, occurrence } })

describe('the place of a value', () => {
  it.each<[string, string, PathKey[]]>([
    ['a scalar', 'a:\n  b: «some text»\n', ['a', 'b']],
    ['a quoted scalar, quotes and all', "a: «'b'»", ['a']],
    ['an item of a list', 'a: [1, «2», 3]', ['a', 1]],
    ['a mapping: its key', 'a:\n  «b»:\n    c: 1', ['a', 'b']],
    ['a list: its key', 'a:\n  «b»: [1, 2]', ['a', 'b']],
    ['a list in a list: itself', 'a: [1, «[2]»]', ['a', 1]],
    ['something that is not there: the mapping that should hold it', 'a:\n  «b»: { c: 1 }', ['a', 'b', 'd']],
    ['something inside a scalar: its key', 'a:\n  «b»: 1', ['a', 'b', 'c', 'd']],
    ['nothing: right behind its key', 'a:\n  b:«»\n', ['a', 'b']],
    ['an alias: what it stands for', 'a: &x «1»\nb: *x', ['b']],
  ])('%s', (_, marked, path) => expectPlace(marked, path))

  it('of what is nowhere is the start of the file', () => {
    expectPlace('«»a: 1', ['b'])
    expectPlace('# first\n«»a: 1', [])
  })
})

describe('the place of a key', () => {
  it.each<[string, string, PathKey[]]>([
    ['plain', 'a:\n  «b»: 1', ['a', 'b']],
    ['quoted', 'a:\n  «"b c"»: 1', ['a', 'b c']],
    ['in a flow mapping', 'a: { «b[x, y]»: 1 }'.replace('b[x, y]', "'b[x, y]'"), ['a', 'b[x, y]']],
    ['that is not there: as of a value', '«a»: { c: 1 }', ['a', 'b']],
  ])('%s', (_, marked, path) => expectPlace(marked, path, { onKey: true }))
})

describe('the place of a word', () => {
  it.each<[string, string, Partial<Issue>]>([
    ['in a plain scalar', 'a: 2 * «gdp» + gdpp', word('gdp')],
    ['the second time', 'a: gdp + gdp2 + «gdp»', word('gdp', 1)],
    ['not inside a longer word, nor after a dot', 'a: my_gdp + x.gdp + gdps + «gdp»', word('gdp')],
    ['in quotes', "a: 'share[«us», x]'", word('us')],
    ['in a plain scalar over two lines', 'a: b +\n  c + «gdp»\n  + d', word('gdp')],
    ['in a literal block', 'a: |\n  b +\n  «gdp»\n', word('gdp')],
    ['in a folded block', 'a: >-\n  b +\n\n  «gdp»\nc: gdp', word('gdp')],
    ['not in a comment of the equation', 'a: |\n  # the gdp\n  b + «gdp» # gdp\n', word('gdp')],
    ['not in the comment of a block', 'a: | # the gdp\n  b + «gdp»\n', word('gdp')],
    ['a number', 'a: at(x, 2030) + at(x, «2030.1»)', word('2030.1')],
    ['a negative number', 'a: at(x, «-5»)', word('-5')],
    ['a sign', 'a: b + c «)»', word(')')],
    ['of a pattern', 'a: b «.*» c', word('.*')],
    ['in a key', "'b[«us», x]': 1\n", { path: ['b[us, x]'], onKey: true, ...word('us') }],
    ['that stands there less often: the first', 'a: «gdp» * 2', word('gdp', 3)],
    ['that does not stand there: the whole', 'a: «2 * b»', word('gdp')],
  ])('%s', (_, marked, more) => expectPlace(marked, ['a'], more))
})

describe('an issue', () => {
  it('that has a place keeps it', () => {
    const span = { file: 'b.yaml', start: 3, end: 4 }
    const issue: Issue = { code: 'syntax', message: '', path: [], span }
    expect(locateIssue(issue, readYaml('a: 1', 'a.yaml').root, new Map())).toBe(issue)
  })

  it('of no file stays without one', () => {
    const issue: Issue = { code: 'syntax', message: '', path: ['a'] }
    expect(locateIssue(issue, undefined, new Map())).toBe(issue)
  })

  it('of a file whose text is not known points at the whole value', () => {
    const { root } = readYaml('a: b c', 'a.yaml')
    const issue: Issue = { code: 'syntax', message: '', path: ['a'], ...word('c') }
    expect(locateIssue(issue, root, new Map()).span).toEqual({ file: 'a.yaml', start: 3, end: 6 })
  })
})
