import yargs, { type Argv } from 'yargs'
import packageJson from '../package.json' with { type: 'json' }
import type { Command } from './command.js'
import { assumptions } from './commands/assumptions.js'
import { backcast } from './commands/backcast.js'
import { check } from './commands/check.js'
import { compare } from './commands/compare.js'
import { decompose } from './commands/decompose.js'
import { diff } from './commands/diff.js'
import { explain } from './commands/explain.js'
import { exportTable } from './commands/export.js'
import { findings } from './commands/findings.js'
import { game } from './commands/game.js'
import { newStudy } from './commands/new.js'
import { replay } from './commands/replay.js'
import { results } from './commands/results.js'
import { robust } from './commands/robust.js'
import { run } from './commands/run.js'
import { timing } from './commands/timing.js'
import { tree } from './commands/tree.js'
import type { ExitCode } from './exit-code.js'
import { checkArguments } from './commands/check-arguments.js'
import { explainError } from './explain-error.js'
import { safeIo, type Io, type Surroundings } from './io.js'
import { Stop } from './stop.js'
import { UsageError } from './usage-error.js'

/** All commands, in the order of the help. */
const all = [
  run,
  check,
  explain,
  diff,
  results,
  replay,
  exportTable,
  backcast,
  assumptions,
  compare,
  game,
  robust,
  decompose,
  findings,
  timing,
  tree,
  newStudy,
]
const commands = all.map(({ command }) => command.split(' ')[0] ?? '')

/** Widest lines of the help. */
const WIDEST = 100

/**
 * Runs one command line, without the name of the program, and says how it ended.
 * Never rejects: every error ends here, as words on stderr and an exit code.
 */
export async function runCli(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const io = safeIo(surroundings)
  let exitCode: ExitCode = 0
  let options: readonly string[] | undefined
  const add = <Arguments>(program: Argv, { command, describe, builder, handler }: Command<Arguments>) => {
    const build = (args: Argv) => {
      const built = builder(args)
      options = optionsOf(built)
      return built
    }
    return program.command(command, describe, build, async (args) => {
      checkArguments(args, argv)
      exitCode = await handler(args as unknown as Arguments, io)
    })
  }
  const program = all.reduce<Argv>(
    (built, command) => add(built, command as Command<unknown>),
    emptyProgram(io, () => options),
  )
  try {
    await program.parseAsync([...argv], {}, (_error, _args, output) => {
      if (output) io.stdout(`${output}\n`)
    })
    return exitCode
  } catch (error) {
    const isUsage = error instanceof UsageError
    return explainError(isUsage ? new Stop(await error.words(commands)) : error, io)
  }
}

/** The names of the options of a command; yargs has them, though its types do not say so. */
function optionsOf(built: unknown): readonly string[] {
  const { key } = (built as { getOptions: () => { key: object } }).getOptions()
  return Object.keys(key)
}

function emptyProgram({ cwd, columns }: Io, options: () => readonly string[] | undefined): Argv {
  return (
    yargs([], cwd)
      .scriptName('erosion')
      .usage(
        '$0 <command>\n\nStrategy scenarios: who depends on whom, under which policies, and for how long.',
      )
      .epilogue(
        'Exit code: 0 done, 1 a run or an expectation failed, 2 scenario or usage wrong, 130 interrupted.',
      )
      // Words of the program are English, whatever the machine speaks.
      .locale('en')
      .version(packageJson.version)
      .help()
      .alias('help', 'h')
      .strict()
      .demandCommand(1, `Name a command: ${commands.slice(0, -1).join(', ')} or ${commands.at(-1)}`)
      .recommendCommands()
      .parserConfiguration({
        'boolean-negation': false,
        'camel-case-expansion': false,
        'dot-notation': false,
        'parse-numbers': false,
        'parse-positional-numbers': false,
      })
      .wrap(Math.min(WIDEST, columns ?? WIDEST))
      .exitProcess(false)
      .showHelpOnFail(false)
      .fail((message, error) => {
        // yargs gives words of its own about usage, and passes on what a handler threw.
        throw error instanceof Error && error.name !== 'YError' ? error : new UsageError(message, options())
      })
  )
}
