import type { Fault } from './syntax-faults.js'

/** Tags of what a scenario holds anyway. */
const CORE_TAGS = new Set([
  '!',
  ...['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((one) => `!!${one}`),
])

/** What is wrong with a tag that would make something of a value that no scenario holds; nothing with any other. */
export function tagFaults(tag: string, range: readonly number[] | null | undefined): readonly Fault[] {
  const text = tag.replace(/^tag:yaml\.org,2002:/, '!!')
  if (CORE_TAGS.has(text)) return []
  const [start = 0, end = 0] = range ?? []
  const message = `a value says what it is without a tag: take ${text} away`
  return [{ code: 'TAG', message, pos: [start, end] }]
}
