import type { Results } from '@erosion/runner'
import { sensitivityFigure } from '../assumptions/sensitivity-figure.js'
import { registerWriters } from '../assumptions/register-writers.js'
import { compareFile } from '../compare/compare-file.js'
import { gameFile } from '../game/game-file.js'
import type { Io } from '../io.js'
import { assessFile } from '../robust/assess-file.js'
import { usualOutcomes } from '../strategy/usual-outcomes.js'
import { capture } from './capture.js'
import { keptSensitivities } from './kept-sensitivities.js'
import type { Section } from './section.js'

/** Options of the commands that look at a folder, none of them given. */
const asUsual = {
  ...{
    policy: undefined,
    open: undefined,
    set: undefined,
    runs: undefined,
    design: undefined,
    seed: undefined,
  },
  ...{ kernel: undefined, workers: undefined, chunk: undefined, format: undefined, figure: undefined },
  ...{ outcome: undefined, cost: undefined, pairs: undefined, player: undefined, direction: undefined },
  ...{ threshold: undefined, alpha: undefined, percentiles: undefined, matrix: undefined },
}

/** A command that looks at a folder, and prints words or a picture. */
type Look = (args: typeof asUsual & { readonly file: string }, io: Io) => ReturnType<typeof compareFile>

/** What a command says and draws of a folder. */
async function looked(results: Results, io: Io, look: Look, more: object = {}) {
  const args = { ...asUsual, file: results.name, ...more }
  const { stdout: words } = await capture(io, (io) => look(args, io))
  const { stdout: picture } = await capture(io, (io) => look({ ...args, format: 'svg' as never }, io))
  return { words, picture }
}

/** What one policy changes, in the same futures; nothing where only one combination of policies was run. */
export async function changesSection(results: Results, io: Io): Promise<readonly Section[]> {
  if (results.manifest.policies.length < 2) return []
  const { words, picture } = await looked(results, io, compareFile)
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
export async function robustSection(results: Results, io: Io): Promise<readonly Section[]> {
  const players = choosing(results).filter((player) => isJudged(results, player))
  if (players.length === 0) return []
  const all: { readonly words: string; readonly picture: string }[] = []
  for (const player of players) all.push(await looked(results, io, assessFile, { player }))
  const about =
    'Policies of one player by twelve metrics of robustness, which disagree: what does best in the mean need not do best in the worst case, or in regret.'
  return [
    {
      ...{ heading: 'What does well whatever happens', about },
      ...{ command: players.map((player) => `erosion robust ${results.name} --player ${player}`).join('; ') },
      ...{ pictures: all.map(({ picture }) => picture), words: all.map(({ words }) => words).join('\n\n') },
    },
  ]
}

/** What the players would choose, where the scenario says what they want. */
export async function gameSection(results: Results, io: Io): Promise<readonly Section[]> {
  if (!results.scenario.payoffs || choosing(results).length === 0) return []
  const { words, picture } = await looked(results, io, gameFile)
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

/** What an outcome of the headline hangs on, and all that is assumed. */
export async function assumedSections(results: Results): Promise<readonly Section[]> {
  const { scenario, manifest } = results
  if (manifest.study.kind !== 'study') return []
  const register = await keptSensitivities(results, usualOutcomes(scenario))
  const writtenOf = (one: typeof register) =>
    [...(registerWriters['text']?.(one, undefined) ?? [])].join('\n')
  const hangs =
    'Rank correlation of what was drawn with the outcome, strongest first, under the policies that it names.'
  const all =
    'Every parameter with its range, its evidence and its source, and what policies, noise and events take for granted.'
  return [
    ...(register.study
      ? [
          {
            heading: 'What it hangs on',
            about: hangs,
            pictures: [sensitivityFigure(register)],
            words: writtenOf(register),
          },
        ]
      : []),
    {
      ...{ heading: 'What is assumed', about: all, pictures: [] },
      words: writtenOf({ ...register, outcome: undefined, study: undefined }),
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
