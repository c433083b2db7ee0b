import { Model, type Primitive } from 'simulation'
import type { Contestant } from '../contestant.js'
import { timeOnce } from '../measure/time-once.js'
import type { Workload } from '../workload.js'

/** The rate of each stock of the small model, in the words of Insight Maker. */
const chain = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

const rates: readonly (readonly [stock: string, initial: number, rate: string])[] = [
  ['prey', 10, '[birth] * [prey] - [eaten] * [prey] * [predator]'],
  ['predator', 5, '[fed] * [prey] * [predator] - [death] * [predator]'],
  ...chain.map((stock, i): [string, number, string] => [
    stock,
    1,
    i === 0 ? '[birth] * [prey] - [first] / [stay]' : `([${chain[i - 1]}] - [${stock}]) / [stay]`,
  ]),
]

/**
 * The first run of the small model by the engine of Insight Maker, as its API is used: a model is built, and simulated
 * in each round.
 * @throws RangeError for a method that Insight Maker does not have
 */
export function insightMaker({ model, grid, task, runs }: Workload): Contestant {
  const method = task.tableau.name === 'euler' ? 'Euler' : task.tableau.name === 'rk4' ? 'RK4' : undefined
  if (!method) throw new RangeError(`Insight Maker has no method ${task.tableau.name}`)
  const { from, step, stepCount } = grid
  const made = new Model({ timeStart: from, timeLength: step * stepCount, timeStep: step, algorithm: method })
  const parameters = ['birth', 'eaten', 'fed', 'death', 'stay'].map((name) =>
    made.Variable({ name, value: runs[0]?.values[model.firstSlots.get(name) ?? -1] ?? NaN }),
  )
  const stocks = new Map(rates.map(([name, initial]) => [name, made.Stock({ name, initial })]))
  for (const [name, , rate] of rates) {
    const stock = stocks.get(name) as Primitive
    const flow = made.Flow(null, stock, { name: `rate of ${name}`, rate, nonNegative: false })
    for (const read of [...parameters, ...stocks.values()]) if (read !== stock) made.Link(read, flow)
  }
  const recorded = task.recorded.map((slot) => stocks.get(model.slots[slot]?.name ?? ''))
  return {
    name: "Insight Maker's simulation",
    portion: { runs: 1, steps: stepCount },
    records: () => {
      const results = made.simulate()
      return Float64Array.from(recorded.flatMap((stock) => (stock ? results.series(stock) : [])))
    },
    round: () => Promise.resolve(timeOnce(() => void made.simulate())),
    close: () => undefined,
  }
}
