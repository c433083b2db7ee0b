import type { Results } from '@erosion/runner'
import { compareFile } from '../compare/compare-file.js'
import type { ExitCode } from '../exit-code.js'
import { gameFile } from '../game/game-file.js'
import type { Io } from '../io.js'
import { assessFile } from '../robust/assess-file.js'
import { showNotice } from '../show-notice.js'
import { usualOutcomes } from '../strategy/usual-outcomes.js'
import { capture, PICTURE } from './capture.js'
import type { Section } from './section.js'

/** Options of the commands that look at a folder, of which none is given but these. */
interface LookArguments extends Readonly<Record<(typeof notGiven)[number], undefined>> {
  readonly file: string
  readonly figure: string
  readonly player: string | undefined
}

const notGiven = [
  ...(['policy', 'open', 'set', 'runs', 'design', 'seed', 'kernel', 'workers', 'chunk', 'format'] as const),
  ...(['outcome', 'cost', 'pairs', 'direction', 'threshold', 'alpha', 'percentiles', 'matrix'] as const),
] as const

/** What policies do in the futures of a folder: what one changes, which does well, which are chosen; nothing without futures. */
export async function strategySections(results: Results, io: Io): Promise<readonly Section[]> {
  if (results.manifest.study.kind !== 'study') return []
  return [
    ...(await changesSection(results, io)),
    ...(await robustSection(results, io)),
    ...(await gameSection(results, io)),
  ]
}

/** A command that looks at a folder, and prints words or a picture. */
type Look = (args: LookArguments, io: Io) => Promise<ExitCode>

/**
 * What a command says and draws of a folder.
 * @param what it does, for whoever watches: with very many futures it takes a while
 */
async function looked({ name }: Results, io: Io, look: Look, what: string, player?: string) {
  const none = Object.fromEntries(notGiven.map((option) => [option, undefined]))
  const args = { ...none, file: name, figure: PICTURE, player } as LookArguments
  const clear = showNotice(what, io)
  const { stdout: words, file: picture } = await capture(io, (io) => look(args, io))
  clear()
  return { words, picture }
}

/** What one policy changes, in the same futures; nothing where only one combination of policies was run. */
async function changesSection(results: Results, io: Io): Promise<readonly Section[]> {
  if (results.manifest.policies.length < 2) return []
  const { words, picture } = await looked(results, io, compareFile, 'comparing policies')
  const about =
    'What an outcome changes by when one player plays another policy, future by future, all else as it was. Where an interval leaves out 0, the direction is known.'
  return [
    {
      heading: 'What one policy changes',
      about,
      command: `erosion compare ${results.name}`,
      pictures: [picture],
      words,
    },
  ]
}

/** Which policy does well over futures and whatever the others play, for each player who chose. */
async function robustSection(results: Results, io: Io): Promise<readonly Section[]> {
  const players = choosing(results).filter((player) => isJudged(results, player))
  if (players.length === 0) return []
  const all: { readonly words: string; readonly picture: string }[] = []
  for (const player of players)
    all.push(await looked(results, io, assessFile, `assessing policies of ${player}`, player))
  const about =
    'Policies of one player by twelve metrics of robustness, which disagree: what does best in the mean need not do best in the worst case, or in regret.'
  return [
    {
      ...{ heading: 'What does well whatever happens', about },
      ...{ command: players.map((player) => `erosion robust ${results.name} --player ${player}`).join('; ') },
      ...{
        pictures: all.flatMap(({ picture }) => (picture === '' ? [] : [picture])),
        words: all.map(({ words }) => words).join('\n\n'),
      },
    },
  ]
}

/** What the players would choose, where the scenario says what they want. */
async function gameSection(results: Results, io: Io): Promise<readonly Section[]> {
  if (!results.scenario.payoffs || choosing(results).length === 0) return []
  const { words, picture } = await looked(results, io, gameFile, 'playing policies as a game')
  const about =
    'The game that the runs make of policies, by payoffs that the scenario weighs: which policies answer each other best, and how often that survives resampling of the futures.'
  return [
    {
      heading: 'What the players would choose',
      about,
      command: `erosion game ${results.name}`,
      pictures: [picture],
      words,
    },
  ]
}

/** The players who played several policies. */
function choosing({ manifest, scenario }: Results): readonly string[] {
  const names = scenario.players.map(({ name }) => name)
  return names.filter((name) => new Set(manifest.policies.map((choice) => choice[name])).size > 1)
}

/** Whether the headline has an outcome of which the scenario says what is better for a player. */
function isJudged({ scenario }: Results, player: string): boolean {
  const headline = usualOutcomes(scenario)
  return scenario.outcomes.some(({ name, better }) => headline.includes(name) && better.has(player))
}
