/** The channels of the flagship model: its parts, each with the purpose that its file states. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../project-root.mjs'
import { channelFiles } from './channel-files.mjs'

/** @import { ModelPart } from '../../../packages/engine/src/model/schema.js' */
/** @import { EngineSource } from '../engine-source.mjs' */

/**
 * @typedef {object} Channel
 * @property {string} title
 * @property {string} purpose
 * @property {string} form where its form comes from; empty when the file does not say
 * @property {ModelPart} part
 */

/** Sections of a part that declare names. */
export const sections = /** @type {const} */ ([
  'parameters',
  'levers',
  'exogenous',
  'tables',
  'stocks',
  'auxiliaries',
])

/**
 * @param {EngineSource} engine
 * @returns {readonly Channel[]} throws when a name of the model is in no channel
 */
export function readChannels({ parts, erosion }) {
  const channels = channelFiles.map((file) => ({ ...readPurpose(file), part: parts[file] ?? {} }))
  const listed = new Set(
    channels.flatMap(({ part }) => sections.flatMap((section) => Object.keys(part[section] ?? {}))),
  )
  const missing = sections
    .flatMap((section) => Object.keys(erosion[section] ?? {}))
    .filter((name) => !listed.has(name))
  if (missing.length > 0) throw new RangeError(`in no file of channel-files.mjs: ${missing.join(', ')}`)
  return channels
}

/**
 * The comment that heads a file: `Title: purpose. Form: where it comes from.`
 * @param {string} file
 */
function readPurpose(file) {
  const source = readFileSync(join(projectRoot, `packages/engine/src/erosion/${file}.ts`), 'utf8')
  const comment = /\/\*\*([^]*?)\*\/\s*export const/.exec(source)?.[1] ?? ''
  const words = comment.replace(/\s*\n\s*\*\s?/g, ' ').trim()
  const [, title = '', purpose = '', form = ''] = /^([^:]+): (.*?)(?: Form: (.*))?$/.exec(words) ?? []
  if (purpose === '') throw new RangeError(`${file}.ts does not say what its channel is for`)
  return { title, purpose, form }
}
