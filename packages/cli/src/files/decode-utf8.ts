import { lineAndColumn } from '@erosion/engine'
import { UnreadableFile } from './unreadable-file.js'

/**
 * Bytes as UTF-8 text, without the mark that some editors put first.
 * @throws UnreadableFile when they are UTF-16, hold zeros, or are in another encoding; it says where
 */
export function decodeUtf8(bytes: Uint8Array): string {
  const wide = utf16Of(bytes)
  if (wide) throw foreign('it is UTF-16, expected UTF-8', new TextDecoder(wide).decode(bytes), 0)
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    const { length } = new TextDecoder().decode(bytes.subarray(0, zero))
    const text = new TextDecoder().decode(bytes).replaceAll('\0', '\uFFFD')
    throw foreign('it holds zero bytes: UTF-16 or no text, expected UTF-8', text, length)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const { byte, text, offset } = firstForeignByte(bytes)
    throw foreign(`it is not UTF-8: byte 0x${byte.toString(16).toUpperCase()}`, text, offset)
  }
}

function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** @param text as far as it can be read; the first byte that cannot is at `offset` in it */
function foreign(why: string, text: string, offset: number): UnreadableFile {
  const { line, column } = lineAndColumn(text, offset)
  return new UnreadableFile(`${why}, in line ${line}, column ${column}`, 'unreadable-file', { text, offset })
}

/** The first of the signs that stand for what is not UTF-8 in a lenient reading which does not stand there as such. */
function firstForeignByte(bytes: Uint8Array): {
  readonly byte: number
  readonly text: string
  readonly offset: number
} {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const text = lenient.replace(/^\uFEFF/, '')
  let [at, before] = [0, 0]
  for (const { index } of lenient.matchAll(/\uFFFD/g)) {
    at += Buffer.byteLength(lenient.slice(before, index))
    before = index
    const isGenuine = bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd
    if (!isGenuine) break
  }
  return { byte: bytes[at] ?? 0, text, offset: before - (lenient.length - text.length) }
}
