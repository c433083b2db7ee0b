import type { Issue } from '@erosion/engine'
import type { CommandOptions } from './command-options.js'
import { argument, splitLine, type Part } from './split-line.js'

/** A command line that is right as far as it goes, and what was wrong with it. */
export interface TidyLine {
  readonly argv: readonly string[]
  readonly issues: readonly Issue[]
}

/** Finds the name nearest to one that there is not. */
export type FindNearest = (name: string, known: Iterable<string>) => string | undefined

/**
 * Takes out of a command line what is wrong with it by itself, so that all the rest can be looked at, too: options that
 * the command has not, that lack a value or are given twice, and arguments that are too many.
 * @param argv with the name of the command
 * @param loadNearest loads what finds the nearest name; called when an option is unknown only
 */
export async function tidyLine(
  argv: readonly string[],
  options: CommandOptions,
  loadNearest: () => Promise<FindNearest>,
): Promise<TidyLine> {
  const judge = makeJudge(options)
  const judged = splitLine(argv, options).map((part) => ({ part, issue: judge(part) }))
  const kept = judged.flatMap(({ part, issue }) => (issue ? [] : [part]))
  const unknown = judged.filter(({ issue }) => issue?.code === 'unknown-name')
  const find: FindNearest = unknown.length > 0 ? await loadNearest() : () => undefined
  const names = [...options.valued, ...options.flags]
  const meant = new Map(unknown.map(({ part }) => [part, find(bare(part), names)]))
  const issues = judged.flatMap(({ part, issue }): readonly Issue[] => {
    const nearest = meant.get(part)
    return issue ? [nearest === undefined ? issue : { ...issue, nearest: `--${nearest}` }] : []
  })
  return { argv: [...kept, ...freed(kept, meant, options)].flatMap(({ words }) => words), issues }
}

/** What stands behind unknown options and is an argument: behind flags that were meant, and where one is missing. */
function freed(
  kept: readonly Part[],
  meant: ReadonlyMap<Part, string | undefined>,
  { positionals, flags }: CommandOptions,
): readonly Part[] {
  const behind = [...meant].filter(([{ words }]) => words.length > 1)
  const isFlag = (name: string | undefined) => name !== undefined && flags.has(name)
  const sure = behind.filter(([, name]) => isFlag(name))
  const other = behind.filter(([, name]) => !isFlag(name))
  const given = kept.filter(({ name }) => name === undefined).length + sure.length
  // The name of the command is one.
  const wanted = 1 + positionals.filter((one) => one.startsWith('<')).length
  return [...sure, ...other.slice(0, Math.max(0, wanted - given))].map(([{ value = '' }]) => argument(value))
}

/** Makes what looks at the parts of a line, one after another, for what is wrong with each. */
function makeJudge(options: CommandOptions): (part: Part) => Issue | undefined {
  const { positionals, valued, flags, repeatable } = options
  const most = 1 + (positionals.some((one) => one.includes('...')) ? Infinity : positionals.length)
  const seen = new Set<string>()
  let places = 0
  return (part) => {
    const { name, value = '' } = part
    const text = optionText(part)
    const issue = (code: Issue['code'], message: string): Issue => ({ code, message, path: [text] })
    if (name === undefined) {
      if (++places <= most) return undefined
      return { ...issue('not-allowed', 'this is one argument too many'), expected: positionals.join(' ') }
    }
    if (!valued.has(name) && !flags.has(name)) {
      return issue('unknown-name', `this command has no option ${text}`)
    }
    if (seen.has(name) && !repeatable.has(name))
      return issue('duplicate-name', `${text} is given more than once`)
    seen.add(name)
    return valued.has(name) && value === '' ? issue('missing-key', `${text} lacks a value`) : undefined
  }
}

/** An option as it was written, without its value; an argument as it is. */
const optionText = ({ name, words: [word = ''], value = '' }: Part) =>
  name === undefined ? value : word.replace(/=[^]*$/, '')

const bare = ({ name = '' }: Part) => name.replace(/^-/, '')
