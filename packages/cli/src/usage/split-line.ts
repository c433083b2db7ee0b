import type { CommandOptions } from './command-options.js'

/** An option or an argument of a command line, in the words that it was written in. */
export interface Part {
  /** Of an option: `runs` of `--runs`, `-r` of `-r`; undefined for a positional argument. */
  readonly name: string | undefined
  /** Undefined when an option has none. */
  readonly value: string | undefined
  readonly words: readonly string[]
}

/**
 * A command line, cut into options with their values and positional arguments. What follows an option that there is not
 * counts as its value.
 */
export function splitLine(argv: readonly string[], options: CommandOptions): readonly Part[] {
  const parts: Part[] = []
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    if (word === '--') return [...parts, ...argv.slice(i + 1).map(lastArgument)]
    const [, long, short, glued] = /^-(?:-([^-=][^=]*)|([^-=\d.][^=]*))(?:=([^]*))?$/.exec(word) ?? []
    const name = long ?? (short === undefined ? undefined : `-${short}`)
    if (name === undefined) {
      parts.push(argument(word))
      continue
    }
    const next = glued === undefined ? valueAt(argv[i + 1], name, options) : undefined
    if (next !== undefined) i++
    parts.push({ name, value: glued ?? next, words: next === undefined ? [word] : [word, next] })
  }
  return parts
}

/** A positional argument. */
export function argument(value: string): Part {
  return { name: undefined, value, words: [value] }
}

/** One behind `--`, where nothing is an option; yargs takes only what looks like one from there. */
const lastArgument = (value: string): Part => ({
  ...argument(value),
  words: value.startsWith('-') ? ['--', value] : [value],
})

function valueAt(next: string | undefined, name: string, { flags }: CommandOptions): string | undefined {
  if (next === undefined || /^-[^\d.]/.test(next)) return undefined
  return flags.has(name) && !['true', 'false'].includes(next) ? undefined : next
}
