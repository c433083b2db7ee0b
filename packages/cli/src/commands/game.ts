import type { Argv } from 'yargs'
import type { Command } from '../command.js'
import type { GameArguments } from '../game/game-file.js'
import { single } from './single.js'
import { openStudyOptions } from './study-options.js'

/** `erosion game`: the policies of a scenario, or a matrix, as a game. */
export const game: Command<GameArguments> = {
  command: 'game [file]',
  describe: 'Play policies as a game: payoffs, dominance, equilibria, who leads',
  builder: (args: Argv) =>
    args
      .positional('file', {
        type: 'string',
        describe:
          'Scenario with a section `game`, a YAML file, or a folder of its results; nothing beside --matrix',
      })
      .options(openStudyOptions)
      .option('matrix', {
        ...single,
        describe: 'A game to solve without a scenario: payoffs as CSV, or a Gambit file (.nfg)',
      })
      .option('format', {
        ...single,
        describe: 'text, json, svg for a picture; csv or nfg for the game itself',
      })
      .option('figure', { ...single, describe: 'File for the picture, SVG' })
      .example('$0 game study.yaml --runs 500', 'Payoffs with intervals, equilibria and how sure they are')
      .example('$0 game study.yaml --format nfg > study.nfg', 'The game of mean payoffs, for Gambit')
      .example('$0 game --matrix payoffs.csv', 'Equilibria of a matrix from a spreadsheet'),
  handler: async (args, io) => (await import('../game/game-file.js')).gameFile(args, io),
}
