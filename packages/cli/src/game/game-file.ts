import { resolve } from 'node:path'
import {
  analyseGame,
  playGame,
  readGame,
  type Issue,
  type ReadGame,
  type ReadScenario,
  type Scenario,
} from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import { readTextFile } from '../files/read-file.js'
import { unreadableIssue } from '../files/unreadable-issue.js'
import type { Io } from '../io.js'
import { writeLines } from '../run/write-lines.js'
import { stopOnIssues } from '../stop-on-issues.js'
import { figureWriter } from '../strategy/figure-writer.js'
import { prepareLook } from '../strategy/prepare-look.js'
import type { StudyArguments } from '../strategy/study-arguments.js'
import { readWriter } from '../read-writer.js'
import { gameWriters } from './game-writers.js'
import type { PlayedGame } from './played-game.js'

/** What `erosion game` is asked for, as it was written. */
export interface GameArguments extends Omit<StudyArguments, 'file'> {
  readonly figure: string | undefined
  readonly file: string | undefined
  readonly matrix: string | undefined
}

/**
 * The whole of `erosion game`: a study, run or read from a folder, and the game that it makes of policies, or a game from a file.
 * @throws Stop when the options, the scenario or the matrix are wrong
 */
export async function gameFile(args: GameArguments, io: Io): Promise<ExitCode> {
  const write = readWriter(args.format, gameWriters, 'games')
  const issues = [...(typeof write === 'function' ? [] : [write]), ...checkSource(args)]
  const figure = figureWriter(args.figure, io, gameWriters['svg'])
  const show = (played: PlayedGame) => {
    if (typeof write === 'function') writeLines(write(played, io.columns), io.stdout)
    figure(played)
  }
  if (args.file === undefined || args.matrix !== undefined) {
    show(readMatrixFile(args.matrix, issues, io))
    return 0
  }
  const { scenario, look } = prepareLook({ ...args, file: args.file }, io, [], (scenario) => [
    ...issues,
    ...checkPayoffs(scenario),
  ])
  const { payoffs, outcomes, title } = scenario
  if (!payoffs) throw new TypeError('neither payoffs nor an issue')
  const { results, exitCode } = await look(
    payoffs.outcomes.flatMap(({ outcome }) => outcomes[outcome]?.name ?? []),
  )
  const study = playGame(title, payoffs, results)
  show({ game: study.game, analysis: study.analysis, study: { scenario, results, played: study } })
  return exitCode
}

function checkSource({ file, matrix, ...options }: GameArguments): readonly Issue[] {
  const path = ['--matrix']
  if (file === undefined && matrix === undefined) {
    const expected = 'a scenario, or --matrix FILE'
    return [{ code: 'missing-key', message: 'there is no game to play', path: ['game'], expected }]
  }
  if (matrix === undefined) return []
  const beside = (
    ['policy', 'open', 'set', 'runs', 'design', 'seed', 'kernel', 'workers', 'chunk'] as const
  ).filter((one) => options[one] !== undefined)
  return [...(file === undefined ? [] : ['a scenario']), ...beside.map((one) => `--${one}`)].map((what) => ({
    code: 'not-allowed',
    message: `--matrix cannot stand beside ${what}: nothing is simulated`,
    path,
  }))
}

function readMatrixFile(matrix: string | undefined, issues: readonly Issue[], io: Io): PlayedGame {
  if (matrix === undefined) {
    stopOnIssues(issues, new Map(), io)
    throw new TypeError('neither a matrix nor an issue')
  }
  const { game, texts, issues: found } = readMatrix(matrix, io.cwd)
  stopOnIssues([...issues, ...found], texts, io)
  if (!game) throw new TypeError(`${matrix} has neither a game nor issues`)
  return { game, analysis: analyseGame(game), study: undefined }
}

function readMatrix(file: string, folder: string): ReadGame & Pick<ReadScenario, 'texts'> {
  try {
    const text = readTextFile(resolve(folder, file))
    return { ...readGame(text, file), texts: new Map([[file, text]]) }
  } catch (error) {
    const { issue, texts } = unreadableIssue(error, file)
    return { game: undefined, issues: [issue], texts }
  }
}

function checkPayoffs({ payoffs, players }: Scenario): readonly Issue[] {
  if (payoffs) return []
  const choosing = players.filter(({ policies }) => policies.length > 1).map(({ name }) => name)
  const message = 'the scenario does not say what its players want'
  const expected = `a section \`game\` with payoffs of ${choosing.join(', ')}`
  return [{ code: 'missing-key', message, path: ['game'], expected }]
}
