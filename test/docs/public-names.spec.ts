import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as engine from '@erosion/engine'
import { expect, test } from 'vitest'
import { projectRoot } from '../../scripts/project-root.mjs'

test('the public names that the page on embedding lists are exported', () => {
  const page = readFileSync(join(projectRoot, 'docs/embedding.md'), 'utf8')
  const [, section = ''] = page.split('## Public names by topic')
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && line.includes('`'))
  const names = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name = '']) => name))
  expect(names.length).toBeGreaterThan(40)
  expect(names.filter((name) => !(name in engine))).toEqual([])
})
