import { designNames } from '@erosion/engine'
import { MANIFEST_FORMAT } from './manifest.js'
import {
  count,
  listOf,
  mapping,
  mappingTo,
  number,
  optional,
  orNull,
  text,
  textLike,
  truth,
} from './shape.js'

const hash = textLike('a hash', (value) => /^[0-9a-f]{64}$/.test(value))
const design = textLike('a design', (value) => designNames.some((name) => name === value))
const bytes = mapping({ bytes: count, crc32: text })

/** Everything that is read from a manifest, and of what kind it is. */
export const manifestShape = mapping({
  format: textLike(`"${MANIFEST_FORMAT}"`, (value) => value === MANIFEST_FORMAT),
  engine: text,
  model: hash,
  title: text,
  study: mapping({
    kind: textLike('study or single', (value) => ['study', 'single'].includes(value)),
    planned: count,
    finished: count,
    complete: truth,
    design: orNull(design),
    seed: orNull(text),
  }),
  policies: listOf(mappingTo(text)),
  series: listOf(text),
  statuses: mapping({ ok: count, failed: count, 'baseline failed': count }),
  scenario: text,
  overrides: mapping({
    parameters: mappingTo(number),
    method: orNull(text),
    step: orNull(number),
    study: orNull(mapping({ runs: count, design, seed: text })),
  }),
  texts: mappingTo(mapping({ sha256: hash, text })),
  files: mappingTo(mapping({ sha256: hash, groups: optional(listOf(bytes)), index: optional(bytes) })),
})
