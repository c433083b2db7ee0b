import { readFileSync } from 'node:fs'
import type { Manifest } from './manifest.js'
import { manifestShape } from './manifest-shape.js'
import { wordsOf } from './results-error.js'

/** A manifest; in words why there is none. */
export function readManifest(path: string): Manifest | string {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const wrong = manifestShape(value, 'it')
    return wrong === undefined
      ? (value as Manifest)
      : `it is no manifest of results: ${wrong.replace(/^it\./, '')}`
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'no such file'
    if (error instanceof SyntaxError)
      return 'it is no manifest of results: it is not whole, or no JSON at all'
    return wordsOf(error)
  }
}
