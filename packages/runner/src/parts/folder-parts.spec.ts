import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StudyChunk } from '@erosion/engine/worker'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { folderParts } from './folder-parts.js'
import { missingRanges, unbrokenRuns } from './runs-range.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'erosion-parts-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const chunkOf = (first: number, runs: number): StudyChunk => ({
  ...{ first, runs },
  values: Float64Array.from({ length: 6 * runs }, (_, i) => (i % 4 ? first + i / 3 : NaN)),
  draws: Float64Array.from({ length: 2 * runs }, (_, i) => -i),
  failedSlot: Int32Array.from({ length: runs }, (_, i) => i - 1),
  failedTime: Float64Array.from({ length: runs }, () => 2030.5),
  brokenAt: new Float64Array(),
  series: new Float64Array(),
})

test('a part is read back to the bit, whole and in stretches', () => {
  folderParts(folder, 'a').keep(chunkOf(8, 5))
  folderParts(folder, 'a').keep(chunkOf(0, 8))
  const parts = folderParts(folder, 'a')
  expect(parts.ranges()).toEqual([
    { first: 0, end: 8 },
    { first: 8, end: 13 },
  ])
  expect(parts.read({ first: 0, end: 8 })).toEqual(chunkOf(0, 8))
  expect(parts.read({ first: 8, end: 13 })).toEqual(chunkOf(8, 5))
  expect(parts.read({ first: 0, end: 8 })).toEqual(chunkOf(0, 8))
  const [values, draws] = parts.readNumbers({ first: 8, end: 13 }, [
    { column: 'values', start: 7, length: 3 },
    { column: 'draws', start: 0, length: 2 },
  ])
  expect(values).toEqual(chunkOf(8, 5).values.slice(7, 10))
  expect(draws).toEqual(chunkOf(8, 5).draws.slice(0, 2))
})

test.each<[string, (path: string) => void]>([
  ['that was cut off', (path) => truncateSync(path, 700)],
  ['that is empty', (path) => truncateSync(path, 0)],
  [
    'of which a bit was changed',
    (path) => {
      const bytes = readFileSync(path)
      bytes[600] = bytes[600]! ^ 1
      writeFileSync(path, bytes)
    },
  ],
])('a part %s is taken away, to be made again', (_, damage) => {
  const parts = folderParts(folder, 'a')
  parts.keep(chunkOf(0, 8))
  parts.keep(chunkOf(8, 8))
  damage(join(folder, '0-8.part'))
  const again = folderParts(folder, 'a')
  expect(again.ranges()).toEqual([{ first: 8, end: 16 }])
  expect(missingRanges(again.ranges(), 20, 5)).toEqual([
    { first: 0, end: 5 },
    { first: 5, end: 8 },
    { first: 16, end: 20 },
  ])
  expect(readdirSync(folder)).toEqual(['8-16.part'])
})

test('parts of another study, and what was half written, are taken away', () => {
  folderParts(folder, 'another').keep(chunkOf(0, 8))
  writeFileSync(join(folder, '8-16.part.new'), 'half')
  expect(folderParts(folder, 'a').ranges()).toEqual([])
  expect(readdirSync(folder)).toEqual([])
})

test('a full disk is an error of the system that leaves whole parts alone', (context) => {
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk])
  if (mount.status !== 0) return context.skip('a small disk takes the right to mount one')
  try {
    const parts = folderParts(disk, 'a')
    parts.keep(chunkOf(0, 8))
    expect(() => parts.keep(chunkOf(8, 4000))).toThrow(/ENOSPC/)
    expect(readdirSync(disk)).toEqual(['0-8.part'])
    expect(folderParts(disk, 'a').read({ first: 0, end: 8 })).toEqual(chunkOf(0, 8))
  } finally {
    spawnSync('umount', [disk])
  }
})

test('what is missing and what is there are all runs, each once', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(60), { maxLength: 12 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 9 }),
      (there, runs, most) => {
        const finished = there.map((first) => ({ first, end: first + 1 })).sort((a, b) => a.first - b.first)
        const missing = missingRanges(finished, runs, most)
        expect(missing.every(({ first, end }) => end > first && end - first <= most)).toBe(true)
        const all = [...missing, ...finished.filter(({ first }) => first < runs)]
        const list = all.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i))
        expect(list.sort((a, b) => a - b)).toEqual(Array.from({ length: runs }, (_, i) => i))
        const unbroken = unbrokenRuns(finished)
        expect(there.includes(unbroken)).toBe(false)
        for (let run = 0; run < unbroken; run++) expect(there).toContain(run)
      },
    ),
  )
})
