import { expect, it } from 'vitest'
import { diffInputs } from '#difference/diff'
import { everything } from '../../test/everything.js'
import { changed, scenarioOf } from '../../test/planted.js'
import { chanceInputs } from './chance-inputs.js'
import { inputsOf } from './inputs.js'

it('what is drawn is among the inputs, a line each', () => {
  const lines = chanceInputs(scenarioOf(everything)).map(
    ({ section, name, value }) => `${section} ${name}: ${value}`,
  )
  expect(lines).toEqual([
    'uncertainty tilt: beta, a 2, b 3',
    'uncertainty drift[north]: triangular, low 2, mid 3, high 4',
    'uncertainty drift[south]: triangular, low 2, mid 3, high 4',
    'uncertainty growth: triangular, low 0.01, mid 0.03, high 0.05',
    'uncertainty size[north]: uniform, low 0.5, high 1.5',
    'uncertainty size[south]: normal, mean 4, sd 0.5, from 2, to 6',
    'uncertainty price[state, good]: lognormal, median 3, sigma 0.2',
    'uncertainty habit: pert, low 1, mid 2, high 4',
    'uncertainty luck: discrete, values 1 2 3, weights 1 2 1',
    'uncertainty toll[north]: gamma, shape 2, scale 0.5',
    'uncertainty split[north, good]: dirichlet, concentration 40',
    'uncertainty split[south, good]: dirichlet, concentration 40',
    'uncertainty mix[good]: dirichlet, concentration 9',
    'uncertainty blend[good]: logistic-normal, sd 0.3',
    'correlation growth and habit: 0.5',
    'correlation habit and size[north]: -0.3',
    'correlation price[state, good] and luck: 0.2',
    'correlation drift[north] and drift[south]: 0.1',
    'noise jitter: white noise, sd 0.2, every 1/2',
    'noise gust[state]: returning noise, sd 0.1, memory 2, start 0, every 1/2',
    'noise wave: log noise, sd 0.3, memory 1, mean corrected true, every 1',
    'noise hum: white noise, sd 1, every 0.5',
    'event strike: hazard 0.2, lasts 0.5, value 1',
    'event flood[north]: hazard level / (10 * habit), lasts habit / 4, value 2',
    'study runs: 200',
    'study design: latin-hypercube',
    'study seed: 7',
  ])
})

it('a change of any of them is a difference', () => {
  const change = scenarioOf(
    changed([
      ['concentration: 40', 'concentration: 50'],
      ['rank: 0.1', 'rank: 0'],
      ['hazard: 0.2', 'hazard: 0.3'],
      ['seed: 7', 'seed: 8'],
    ]),
  )
  const differences = diffInputs(inputsOf(scenarioOf(everything)), inputsOf(change))
  expect(differences.map(({ section, name }) => `${section} ${name}`)).toEqual([
    'uncertainty split[north, good]',
    'uncertainty split[south, good]',
    'correlation drift[north] and drift[south]',
    'event strike',
    'study seed',
  ])
})
