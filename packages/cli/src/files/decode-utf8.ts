import { UnreadableFile } from './unreadable-file.js'

/**
 * Bytes as UTF-8 text, without the mark that some editors put first.
 * @throws UnreadableFile when they are UTF-16, hold zeros, or are in another encoding
 */
export function decodeUtf8(bytes: Uint8Array): string {
  if (isUtf16(bytes)) throw new UnreadableFile('it is UTF-16, expected UTF-8')
  if (bytes.includes(0)) throw new UnreadableFile('it holds zero bytes: UTF-16 or no text, expected UTF-8')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const { byte, line } = firstForeignByte(bytes)
    throw new UnreadableFile(`it is not UTF-8: byte 0x${byte.toString(16).toUpperCase()} in line ${line}`)
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** Read leniently and written again, the bytes differ from where they are not UTF-8. */
function firstForeignByte(bytes: Uint8Array): { readonly byte: number; readonly line: number } {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const again = new TextEncoder().encode(lenient)
  const at = bytes.findIndex((byte, i) => byte !== again[i])
  return { byte: bytes[at] ?? 0, line: bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1 }
}
