import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TableWriter, type WrittenTable } from '../parquet/table-writer.js'
import { damageOf, isWhole } from './damage-of.js'

const folder = mkdtempSync(join(tmpdir(), 'erosion-damage-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'table.parquet')

/** Two row groups, the second a small one. */
const ROWS = 4100
let kept: WrittenTable
let bytes: Buffer
beforeAll(() => {
  const writer = new TableWriter(path, [{ name: 'run', kind: 'whole', isOptional: false }])
  writer.add(ROWS, (_, row) => row)
  kept = writer.finish()
  writer.close()
  bytes = readFileSync(path)
})

test('a table as it was written has no damage', () => {
  writeFileSync(path, bytes)
  expect(damageOf(path, kept)).toEqual({ groups: [], isElsewhere: false })
})

test('a byte that was changed is found, wherever it stands', () => {
  const [first = 0, second = 0] = kept.groups.map((group) => group.bytes)
  expect(first + second + kept.index.bytes).toBe(bytes.length)
  for (let at = 0; at < bytes.length; at += at < first - 40 ? 977 : 1) {
    const changed = Uint8Array.from(bytes)
    changed[at] = changed[at]! ^ 1
    writeFileSync(path, changed)
    const wanted = at < first ? [0] : at < first + second ? [1] : []
    expect(damageOf(path, kept), `byte ${at}`).toEqual({
      groups: wanted,
      isElsewhere: wanted.length === 0,
    })
  }
})

test.each<[string, () => Uint8Array]>([
  ['that is empty', () => new Uint8Array()],
  ['that was cut off', () => bytes.subarray(0, bytes.length - 1)],
  ['that goes on', () => Buffer.concat([bytes, Buffer.from('0')])],
])('a table %s is not whole', (_, make) => {
  writeFileSync(path, make())
  expect(damageOf(path, kept).isElsewhere).toBe(true)
})

test('neither is one whose manifest was changed', () => {
  writeFileSync(path, bytes)
  const { index: _, ...without } = kept
  for (const changed of [{ ...kept, sha256: '' }, { ...kept, groups: [] }, without])
    expect(isWhole(damageOf(path, changed))).toBe(false)
})
