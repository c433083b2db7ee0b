/** A process of its own that makes a study by the threads of the runner, and says what that took. */
import { compileStudy, policyCombinations, type StudyChunk } from '@erosion/engine'
import { runRanges } from '@erosion/runner'
import { readScenarioFile } from './read-scenario-file.js'

/** Runs that a thread makes before it takes more. */
const CHUNK = 64

const [path = '', runsText = '', workersText = ''] = process.argv.slice(2)
const runs = Number(runsText)
const scenario = readScenarioFile(path)
const choices = policyCombinations(scenario).slice(0, 1)
const study = compileStudy(scenario, { study: { runs }, choices })
const ranges = Array.from({ length: Math.ceil(runs / CHUNK) }, (_, i) => ({
  first: i * CHUNK,
  end: Math.min((i + 1) * CHUNK, runs),
}))
let made = 0
const begin = performance.now()
const keep = (chunk: StudyChunk) => {
  made += chunk.runs
  return chunk
}
await runRanges({ study, ranges, workers: Number(workersText), keep })
const wall = (performance.now() - begin) / 1000
if (made !== runs) throw new Error(`${made} of ${runs} runs were made`)
const { user, system } = process.cpuUsage()
// Kilobytes, whatever the system counts in.
const megabytes = process.resourceUsage().maxRSS / 1000
process.stdout.write(JSON.stringify({ wall, cpu: (user + system) / 1e6, megabytes }))
