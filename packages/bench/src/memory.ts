/** A process of its own that makes a study and keeps it in a folder, and says how much memory that took at its peak. */
import { rmSync } from 'node:fs'
import { policyCombinations } from '@erosion/engine'
import { runMissing } from '@erosion/runner'
import { beginStudy, finishStudy } from './keep/keep-study.js'
import { readScenarioFile } from './read-scenario-file.js'

/** Steps of a fiftieth of the run: what is asked is how memory grows with runs, not how long they take. */
const COARSE = 'time: { step: 0.4, save: 4 }\nnoise: { weather: { every: 0.4 } }\n'

const [path = '', folder = '', runs = ''] = process.argv.slice(2)
const scenario = readScenarioFile(path, COARSE)
const study = beginStudy(scenario, folder, Number(runs), policyCombinations(scenario).slice(0, 1))
await runMissing(study.compiled, study.begun.parts, { workers: 2 })
finishStudy(scenario, study)
rmSync(folder, { recursive: true, force: true })
// Kilobytes, whatever the system counts in.
process.stdout.write(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1000 }))
