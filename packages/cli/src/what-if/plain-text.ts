/** What JSON has no word for is an object with this key: the kind, and beside it what it holds. */
const KIND = '$kind'

const arrays = { Float64Array, Int32Array, Uint8Array, Uint32Array } as const

type ArrayKind = keyof typeof arrays

const isArrayKind = (kind: string): kind is ArrayKind => Object.hasOwn(arrays, kind)

/** Bytes that become letters at once: more arguments than a call may have are too many. */
const STRETCH = 8192

/**
 * Plain data as text that a page can hold: JSON, with typed arrays, maps, sets, numbers that JSON has not, and undefined.
 * No `<` is in it.
 * @throws TypeError for a function, a symbol, another kind of array, or a key that is this one
 */
export function writePlain(value: unknown): string {
  return JSON.stringify(withKinds(value)).replaceAll('<', '\\u003c')
}

/** The data of a text of {@link writePlain}. */
export function readPlain(text: string): unknown {
  return withoutKinds(JSON.parse(text))
}

function withKinds(value: unknown): unknown {
  if (value === undefined) return { [KIND]: 'undefined' }
  if (typeof value === 'number') {
    const isJson = Number.isFinite(value) && !Object.is(value, -0)
    return isJson ? value : { [KIND]: 'number', text: Object.is(value, -0) ? '-0' : String(value) }
  }
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError(`a ${typeof value} is no plain data`)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withKinds)
  if (value instanceof Map) return { [KIND]: 'Map', items: [...value].map(withKinds) }
  if (value instanceof Set) return { [KIND]: 'Set', items: [...value].map(withKinds) }
  if (ArrayBuffer.isView(value)) return arrayWithKind(value)
  if (Object.hasOwn(value, KIND)) throw new TypeError(`a key of data is called ${KIND}`)
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, withKinds(own)]))
}

function arrayWithKind({ constructor: { name }, buffer, byteOffset, byteLength }: ArrayBufferView): unknown {
  if (!isArrayKind(name)) throw new TypeError(`an array of the kind ${name} is not foreseen`)
  const bytes = new Uint8Array(buffer, byteOffset, byteLength)
  let letters = ''
  for (let at = 0; at < bytes.length; at += STRETCH)
    letters += String.fromCharCode(...bytes.subarray(at, at + STRETCH))
  return { [KIND]: name, base64: btoa(letters) }
}

function withoutKinds(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withoutKinds)
  const { [KIND]: kind, ...rest } = value as Record<string, unknown>
  if (typeof kind !== 'string')
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, withoutKinds(own)]))
  const { text, items, base64 } = rest as { text: string; items: unknown[]; base64: string }
  if (kind === 'undefined') return undefined
  if (kind === 'number') return Number(text)
  if (kind === 'Map') return new Map(items.map((item) => withoutKinds(item) as [unknown, unknown]))
  if (kind === 'Set') return new Set(items.map(withoutKinds))
  if (!isArrayKind(kind)) throw new TypeError(`there is no kind ${kind}`)
  return new arrays[kind](Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer)
}
