import { readFileSync } from 'node:fs'
import { isManifest } from './is-manifest.js'
import type { Manifest } from './manifest.js'
import { wordsOf } from './results-error.js'

/** A manifest; in words why there is none. */
export function readManifest(path: string): Manifest | string {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isManifest(value) ? value : 'it is no manifest of results'
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'no such file'
    return wordsOf(error)
  }
}
