import { describe, expect, test } from 'vitest'
import { readBlocks, replaceBlocks } from '../../scripts/docs/snippets/read-blocks.mjs'
import { runPage } from '../../scripts/docs/snippets/run-page.mjs'

const fenced = (info: string, text: string) => `before\n\n\`\`\`${info}\n${text}\n\`\`\`\n\nafter\n`
const problemsOf = async (page: string) => (await runPage(page)).problems.join('\n')

describe('blocks', () => {
  test('have a tag, options, a text and a place', () => {
    const [block] = readBlocks(fenced('sh exit=2', '$ false'))
    expect(block).toEqual({ tag: 'sh', options: { exit: '2' }, text: '$ false', line: 3, length: 1 })
  })

  test('get another text in place, even an empty one', () => {
    const page = fenced('text', 'old') + fenced('text', 'older')
    const [first, second] = readBlocks(page)
    const texts = new Map([
      [first!, 'new\nlines'],
      [second!, ''],
    ])
    const changed = replaceBlocks(page, texts)
    expect(readBlocks(changed).map(({ text }) => text)).toEqual(['new\nlines', ''])
    expect(changed).toContain('after\nbefore')
  })

  test('inside a list, or without an end, are refused', () => {
    expect(() => readBlocks('- item\n\n  ```sh\n  $ true\n  ```\n')).toThrow('line 3')
    expect(() => readBlocks('```sh\n$ true\n')).toThrow('line 1: a block that never ends')
  })
})

describe('no block is passed over in silence', () => {
  test.each([
    ['', 'tagged ``'],
    ['bash', 'tagged `bash`'],
    ['text', 'text that no block before it shows'],
    ['sh', 'starts with `$ `'],
  ])('tag %j', async (tag, problem) => {
    expect(await problemsOf(fenced(tag, 'true'))).toMatch(
      new RegExp(`^line 3: .*${problem.replace('$', '\\$')}`),
    )
  })
})

describe('a block that is wrong is a problem', () => {
  test('a command that ends otherwise', async () => {
    expect(await problemsOf(fenced('sh', '$ exit 3'))).toContain('ended with 3, not with 0')
    expect(await problemsOf(fenced('sh exit=3', '$ exit 3'))).toBe('')
  })

  test('a scenario with a mistake, and one that has none where one is promised', async () => {
    const scenario = 'extends: scenarios/minimal.yaml\nparameters: { life: 21 }'
    expect(await problemsOf(fenced('yaml', scenario))).toBe('')
    expect(await problemsOf(fenced('yaml', scenario.replace('life', 'lief')))).toContain('Nearest: life')
    expect(await problemsOf(fenced('yaml broken', scenario))).toContain('meant to be broken')
  })

  test('a program that does not compile', async () => {
    const program =
      "import { simulate } from '@erosion/engine'\nvoid simulate\nconst year: string = 2035\nvoid year"
    expect(await problemsOf(fenced('ts', program))).toContain(
      "Type 'number' is not assignable to type 'string'",
    )
  })
})

test('what a block prints is what the page ought to say', async () => {
  const page = `${fenced('sh', '$ echo one\nzero\n$ echo two')}\n${fenced('ts', 'console.log(1 + 1)')}\n${fenced('text', '3')}`
  const { texts, problems } = await runPage(page)
  expect(problems).toEqual([])
  expect([...texts.values()]).toEqual(['$ echo one\none\n$ echo two\ntwo', '2'])
})
