import { namesIn, printFraction, toNumber, writeMatrix, writeNfg } from '@erosion/engine'
import type { Fraction, GameStudy, StudyResults } from '@erosion/engine'
import { plainJson } from '../strategy/plain-json.js'
import type { ResultWriters } from '../strategy/result-writers.js'
import { gamePicture } from './game-picture.js'
import { gameText } from './game-text.js'
import type { PlayedGame } from './played-game.js'

/** How games are written, by format. */
export const gameWriters: ResultWriters<PlayedGame> = {
  text: gameText,
  json: gameJson,
  csv: ({ game }) => [writeMatrix(game).trimEnd()],
  nfg: ({ game }) => [writeNfg(game).trimEnd()],
  svg: gamePicture,
}

/** Exact numbers are texts, with the nearest double beside them in `mix`. */
function* gameJson({ game, analysis, study }: PlayedGame): Generator<string> {
  const { players } = game
  const exact = (values: readonly Fraction[]) => ({
    exact: values.map(printFraction),
    number: values.map(toNumber),
  })
  const { mixed, pure, dominatedByMixtures, mixedCommitments, ...rest } = analysis
  const equilibria = mixed?.equilibria.map(({ mix, payoffs }) => ({
    mix: mix.map(exact),
    payoffs: exact(payoffs),
  }))
  const profiles = game.payoffs[0]?.map((_, profile) => namesIn(players, profile))
  yield plainJson({
    title: game.title,
    players,
    profiles,
    payoffs: game.payoffs.map((own) => own.map(toNumber)),
    pure,
    ...(mixed && { mixed: { ...mixed, equilibria } }),
    dominatedByMixtures: dominatedByMixtures.map(({ by, ...one }) => ({ ...one, by: exact(by) })),
    ...rest,
    mixedCommitments: mixedCommitments.map(
      (one) => one && { mix: exact(one.mix), answer: one.answer, payoff: exact([one.payoff]) },
    ),
    ...(study && studyPart(study.played, study.results)),
  })
}

function studyPart(played: GameStudy, results: StudyResults): object {
  const { parties, payoffs, runs, left, sampling, futures, futuresWithout, weights, mixedSampling } = played
  return {
    study: { ...results.study, counted: runs, left },
    parties: parties.map(({ name, isPlayer, text, unitText }, i) => ({
      ...{ name, isPlayer, payoff: text, unit: unitText },
      intervals: payoffs[i],
    })),
    doubt: {
      sampling,
      mixedSampling: mixedSampling.map(({ share }) => share),
      futures,
      futuresWithout,
      weights,
    },
  }
}
