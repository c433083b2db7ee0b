import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { HashWriter } from './hash-writer.js'

const folder = mkdtempSync(join(tmpdir(), 'erosion-hash-writer-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** So many bytes that differ from place to place. */
const bytesOf = (length: number, seed: number) =>
  Uint8Array.from({ length }, (_, i) => (i * 31 + seed * 17 + (i >> 8)) & 255)

test('stretches of any size are known by their bytes, and none waits in memory', () => {
  const path = join(folder, 'stretches')
  const writer = new HashWriter(path)
  const stretches = [bytesOf(3, 1), bytesOf(1_500_000, 2), bytesOf(0, 3), bytesOf(700_001, 4)]
  const rooms = stretches.map((bytes) => {
    for (let at = 0; at < bytes.length; at += 1000) writer.appendBytes(bytes.subarray(at, at + 1000))
    const { byteLength } = writer.buffer
    writer.flush()
    return byteLength
  })
  writer.close()
  const written = readFileSync(path)
  expect(written.equals(Buffer.concat(stretches))).toBe(true)
  expect(writer.offset).toBe(written.length)
  expect(writer.stretches).toEqual(
    stretches.map((bytes) => ({
      bytes: bytes.length,
      crc32: crc32(bytes).toString(16).padStart(8, '0'),
    })),
  )
  expect(writer.digest()).toBe(createHash('sha256').update(written).digest('hex'))
  expect(Math.max(...rooms)).toBeLessThanOrEqual(1 << 18)
})

test('one value that is larger than the room is written whole', () => {
  const path = join(folder, 'large')
  const writer = new HashWriter(path)
  const large = bytesOf(1 << 20, 5)
  writer.appendBytes(bytesOf(10, 6))
  writer.appendBytes(large)
  writer.flush()
  writer.close()
  expect(readFileSync(path).equals(Buffer.concat([bytesOf(10, 6), large]))).toBe(true)
})
