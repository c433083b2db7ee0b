import { checkRun, checkRuns } from './check-runs.js'
import type { Design } from './design.js'

export const monteCarlo: Design = {
  name: 'monte-carlo',
  meaning: 'independent draws; errors fall with the square root of the runs and are easy to state',
  isPrefixStable: true,
  errors: 'independent',
  axis({ stream, draw }, { runs }) {
    checkRuns(runs)
    return (run) => stream.uniform(checkRun(run, runs), 0, draw)
  },
}
