import { parseArgs } from 'node:util'
import { quickEffort, usualEffort, type Effort } from './measure/effort.js'
import { sections } from './sections/sections.js'
import type { Section } from './section.js'

/** What the command line asks for. */
export interface BenchOptions {
  readonly json: boolean
  readonly effort: Effort
  readonly sections: readonly Section[]
  /** Path of the scenario; the flagship unless said. */
  readonly scenario: string | undefined
  /** Where the picture is to be written; of the sections, `growth` or `memory` has to be among them. */
  readonly figure: string | undefined
  readonly help: boolean
}

/** A command line that cannot be followed; the message says why. */
export class UsageError extends Error {}

/**
 * Reads the command line.
 * @throws UsageError
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const { json = false, quick = false, help = false, all = false, only, scenario, figure } = parse(args)
  return {
    json,
    help,
    figure,
    effort: quick ? quickEffort : usualEffort,
    scenario,
    sections: only === undefined ? sections.filter(({ isLong = false }) => all || !isLong) : chosen(only),
  }
}

function parse(args: readonly string[]) {
  try {
    const options = {
      json: { type: 'boolean' },
      quick: { type: 'boolean' },
      all: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      only: { type: 'string' },
      scenario: { type: 'string' },
      figure: { type: 'string' },
    } as const
    return parseArgs({ args: [...args], options, allowPositionals: false }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function chosen(list: string): readonly Section[] {
  return list.split(',').map((name) => {
    const section = sections.find((each) => each.name === name.trim())
    if (section) return section
    const known = sections.map((each) => each.name).join(', ')
    throw new UsageError(`--only: no section is called ${name.trim()}; there are ${known}`)
  })
}

/** What `--help` prints. */
export function helpText(): string {
  const width = Math.max(...sections.map(({ name }) => name.length))
  return `npm run bench -- [options]

  --only LIST      sections, by commas; unless said, all that are not long
  --all            every section
  --quick          few rounds of little work: shows that everything runs, its numbers mean little
  --json           ratios as one line of JSON on stdout
  --scenario FILE  measures another scenario than the flagship
  --figure FILE    writes the pictures of growth and memory as SVG

${sections.map(({ name, about, isLong = false }) => `  ${name.padEnd(width)}  ${about}${isLong ? ' (long)' : ''}`).join('\n')}
`
}
