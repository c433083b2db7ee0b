import type { Issue } from '@erosion/engine'
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
import { report } from './commands/report.js'
import { results } from './commands/results.js'
import { robust } from './commands/robust.js'
import { run } from './commands/run.js'
import { timing } from './commands/timing.js'
import { tree } from './commands/tree.js'
import type { ExitCode } from './exit-code.js'
import { explainError } from './explain-error.js'
import { safeIo, type Io, type Surroundings } from './io.js'
import { asStop } from './usage/as-stop.js'
import { checkArguments } from './usage/check-arguments.js'
import { checkTargets } from './usage/check-targets.js'
import { commandOptions } from './usage/command-options.js'
import { splitLine } from './usage/split-line.js'
import { tidyLine, type TidyLine } from './usage/tidy-line.js'
import { UsageError } from './usage/usage-error.js'

/** The name of a command, before its arguments. */
const nameOf = (command: string): string => command.split(' ')[0] ?? ''

/** All commands, in the order of the help. */
const all = [
  run,
  check,
  explain,
  diff,
  results,
  report,
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
const commands = all.map(({ command }) => nameOf(command))

/** Widest lines of the help. */
const WIDEST = 100

/**
 * Runs one command line, without the name of the program, and says how it ended.
 * Never rejects: every error ends here, as words on stderr and an exit code.
 */
export async function runCli(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const io = safeIo(surroundings)
  let exitCode: ExitCode = 0
  // A folder of results may well be called `results`: the first word that names a command is the command.
  const named = argv.find((word) => commands.includes(word))
  const command = all.find(({ command }) => nameOf(command) === named)
  const { argv: line, issues: misuse } = command
    ? await tidy(argv, command as Command<unknown>, io.cwd)
    : asItIs(argv)
  const missing: Issue[] = []
  const add = <Arguments>(program: Argv, { command, describe, builder, handler }: Command<Arguments>) =>
    program.command(command, describe, builder, async (args) => {
      checkArguments(line)
      exitCode = await handler(args as unknown as Arguments, { ...io, misuse: [...misuse, ...missing] })
    })
  const program = all.reduce<Argv>(
    (built, command) => add(built, command as Command<unknown>),
    emptyProgram(io, missing),
  )
  try {
    await program.parseAsync([...line], {}, (_error, _args, output) => {
      if (output) io.stdout(`${output}\n`)
    })
    return exitCode
  } catch (error) {
    return explainError(
      await asStop(error, [...misuse, ...missing], { commands, command: command && nameOf(command.command) }),
      io,
    )
  }
}

const asItIs = (argv: readonly string[]): TidyLine => ({ argv, issues: [] })

/** The line without what is wrong with its options, nor with the files that they are to write. */
async function tidy(
  argv: readonly string[],
  { command, builder }: Command<unknown>,
  cwd: string,
): Promise<TidyLine> {
  if (['--help', '-h', '--version'].some((one) => argv.includes(one))) return asItIs(argv)
  // The engine is loaded when it is needed: most command lines are right.
  const loadNearest = async () => (await import('@erosion/engine')).nearestName
  const options = commandOptions(command, builder(yargs()))
  const { argv: line, issues } = await tidyLine(argv, options, loadNearest)
  return { argv: line, issues: [...issues, ...checkTargets(splitLine(line, options), cwd)] }
}

/** @param missing takes what a command cannot do without: it is told with all else that is wrong */
function emptyProgram({ cwd, columns }: Io, missing: Issue[]): Argv {
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
        const lost = /^Missing required arguments?: (.*)$/.exec(message)?.[1]?.split(', ')
        // yargs gives words of its own about usage, and passes on what a handler threw.
        if (lost) missing.push(...lost.map(optionMissing))
        else throw error instanceof Error && error.name !== 'YError' ? error : new UsageError(message)
      })
  )
}

const optionMissing = (name: string): Issue => {
  return { code: 'missing-key', message: `--${name} is missing`, path: [`--${name}`] }
}
