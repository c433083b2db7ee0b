import type { Argv } from 'yargs'

/** What a command takes, by name. */
export interface CommandOptions {
  /** Positional arguments, as the help writes them: `<file>`, `[name]`, `<files...>`. */
  readonly positionals: readonly string[]
  /** Options that are there or not. */
  readonly flags: ReadonlySet<string>
  /** Options that have a value. */
  readonly valued: ReadonlySet<string>
  /** Options that may be given several times. */
  readonly repeatable: ReadonlySet<string>
}

/** What yargs knows of options, though its types do not say so. */
interface Known {
  readonly key: object
  readonly boolean: readonly string[]
  readonly narg: Readonly<Record<string, number>>
}

/**
 * Reads off a command what it takes.
 * @param command name and positional arguments, as yargs has them
 * @param built by the command's builder
 */
export function commandOptions(command: string, built: Argv): CommandOptions {
  const { key, boolean, narg } = (built as unknown as { getOptions: () => Known }).getOptions()
  const positionals = command.split(' ').slice(1)
  const places = positionals.map((one) => one.replace(/[^a-z]/g, ''))
  const flags = new Set([...boolean, 'help', 'h', 'version'])
  const valued = Object.keys(key).filter((name) => !flags.has(name) && !places.includes(name))
  return {
    ...{ positionals, flags },
    valued: new Set(valued),
    // yargs keeps NaN for an option that needs a value.
    repeatable: new Set(valued.filter((name) => narg[name] === 1)),
  }
}
