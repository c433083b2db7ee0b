/** A fresh process: reads the scenario that it is told, makes one block of runs, and says how long that took. */
import { performance } from 'node:perf_hooks'
import { compileStudy, openStudy, policyCombinations } from '@erosion/engine'
import { readScenarioFile } from './read-scenario-file.js'

/** Runs in a block of the kernel. */
const BLOCK = 8

const begin = performance.now()
const scenario = readScenarioFile(process.argv[2] ?? '')
const read = performance.now()
const choices = policyCombinations(scenario).slice(0, 1)
const study = compileStudy(scenario, { study: { runs: BLOCK }, choices })
const compiled = performance.now()
openStudy(study)(0, BLOCK)
const end = performance.now()
// performance.now() counts from the start of the process.
process.stdout.write(
  JSON.stringify({ start: begin, read: read - begin, compile: compiled - read, run: end - compiled }),
)
