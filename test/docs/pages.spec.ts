import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makePages } from '../../scripts/docs/pages.mjs'

const pages = await makePages()

test.each([...pages])('%s is what its generator gives (npm run docs writes it)', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text)
})
