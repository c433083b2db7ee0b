import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { plant, runIn } from './plant.js'

const settings = Object.fromEntries(
  ['.prettierrc.json', '.editorconfig', '.prettierignore'].map((file) => [file, readFileSync(file, 'utf8')]),
)
const check = (files: Record<string, string>) =>
  runIn(plant({ ...settings, ...files }), 'node_modules/prettier/bin/prettier.cjs', ['--check', '.'])

test('a file that prettier would change is named, and the check fails', async () => {
  const { code, output } = await check({ 'packages/engine/src/ugly.ts': 'export const a = "b";\n' })
  expect(output).toContain('packages/engine/src/ugly.ts')
  expect(code).toBe(1)
})

test('the same file passes as prettier writes it; data files are left alone', async () => {
  const { code, output } = await check({
    'packages/engine/src/ugly.ts': "export const a = 'b'\n",
    'fixtures/ugly.json': '{"a"   :1}',
  })
  expect(output).toContain('All matched files use Prettier code style!')
  expect(code).toBe(0)
})
