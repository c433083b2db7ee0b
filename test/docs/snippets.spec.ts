import { readFileSync } from 'node:fs'
import { describe, test } from 'vitest'
import { listPages } from '../../scripts/docs/snippets/page-list.mjs'
import { runPage } from '../../scripts/docs/snippets/run-page.mjs'

describe.concurrent('every block does what the page says (npm run docs writes the outputs)', () => {
  test.for([...listPages()])('%s', { timeout: 300_000 }, async (path, { expect, skip }) => {
    const { texts, problems, skipped } = await runPage(readFileSync(path, 'utf8'))
    expect(problems.join('\n\n')).toBe('')
    for (const [{ line, text }, shown] of texts) expect(text, `${path}:${line}`).toBe(shown)
    if (skipped.length > 0) skip(skipped.join('\n'))
  })
})
