import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { chanceMistakes } from '../../packages/engine/test/chance-mistakes.js'
import { everything } from '../../packages/engine/test/everything.js'
import { changed, planted } from '../../packages/engine/test/planted.js'
import { listPages } from '../../scripts/docs/snippets/page-list.mjs'
import { readBlocks } from '../../scripts/docs/snippets/read-blocks.mjs'

const fits = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('docs/scenario.schema.json', 'utf8')),
)
const complaints = (text: string) => (fits(parse(text)) ? [] : fits.errors)

describe.each(readdirSync('scenarios').filter((name) => name.endsWith('.yaml')))('scenarios/%s', (file) => {
  const text = readFileSync(`scenarios/${file}`, 'utf8')

  test('names the schema in its first line, for editors', () => {
    expect(text.split('\n', 1)).toEqual(['# yaml-language-server: $schema=../docs/scenario.schema.json'])
  })

  test('fits the schema by the eyes of another reader', () => {
    expect(complaints(text)).toEqual([])
  })
})

test('the whole scenarios of the documents fit the schema', () => {
  const wholes = listPages().flatMap((page) =>
    readBlocks(readFileSync(page, 'utf8'))
      .filter(({ tag, options }) => tag === 'yaml' && !('start' in options || 'append' in options))
      .map(({ text, line }) => ({ at: `${page}:${line}`, complaints: complaints(text) })),
  )
  expect(wholes.length).toBeGreaterThan(5)
  expect(wholes.filter((whole) => whole.complaints?.length !== 0)).toEqual([])
})

test('the scenario that has one of everything fits the schema', () => {
  expect(complaints(everything)).toEqual([])
})

/** What only the reader can see: of several keys that exclude each other there is one. */
const choices = new Set([
  'two distributions',
  'no distribution',
  'two compositions',
  'two kinds of noise',
  'no kind of noise',
])

/** What a schema sees by itself: keys and the kinds of values. */
const isOfShape = ({ what, code }: (typeof chanceMistakes)[number]) =>
  ['unknown-key', 'missing-key', 'not-finite'].includes(code) ||
  (code === 'wrong-shape' && !choices.has(what))

const spoilt = chanceMistakes.map((mistake) => ({
  ...mistake,
  text: planted(changed([mistake.change])).text,
}))

test.each(spoilt.filter(isOfShape))('the schema refuses $what, as the reader does', ({ text }) => {
  expect(complaints(text)).not.toEqual([])
})

test.each(spoilt.filter((mistake) => !isOfShape(mistake)))(
  'the schema leaves $what to the reader',
  ({ text }) => {
    expect(complaints(text)).toEqual([])
  },
)

test('the schema refuses what is none of its keys, and what has the wrong shape', () => {
  expect(complaints('titel: A study')).not.toEqual([])
  expect(complaints('time: { from: now }')).not.toEqual([])
})
