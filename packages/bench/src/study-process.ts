/** A process that makes runs of a study under one choice of policies whenever it is told which; see `worker.ts`. */
import { compileStudy, openStudy, policyCombinations } from '@erosion/engine'
import { readScenarioFile } from './read-scenario-file.js'

const [path = '', runs = ''] = process.argv.slice(2)
const scenario = readScenarioFile(path)
const choices = policyCombinations(scenario).slice(0, 1)
const run = openStudy(compileStudy(scenario, { study: { runs: Number(runs) }, choices }))

process.on('message', ([first, end]: [number, number]) => {
  run(first, end)
  process.send?.('done')
})
process.send?.('ready')
