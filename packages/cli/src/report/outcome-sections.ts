import { openSeries, type Results as Folder } from '@erosion/runner'
import type { Results } from '../results/read-results.js'
import type { Io } from '../io.js'
import { resultOfSummary } from '../results/result-of-summary.js'
import { showResults } from '../results/show-results.js'
import { fansFigure } from '../series/fans-figure.js'
import { futuresOf } from '../series/futures-of.js'
import { overRuns, type SeriesOverRuns } from '../series/series-over-runs.js'
import { studyFigure } from '../study/output/study-figure.js'
import { headlineOf } from '../study/study-result.js'
import { capture, type Captured } from './capture.js'
import type { Section } from './section.js'

const SAME_FUTURES =
  ' Every combination meets the same futures, so that differences between rows are better known than each row.'

/** Most series that are drawn: of an array of hundreds a page would have no end. */
const MOST_SERIES = 24

/** The outcomes of a folder by policy, and how its command ended for them. */
export async function outcomeSection(
  results: Results,
  io: Io,
): Promise<{ section: Section; made: Captured }> {
  const { name, scenario, summary } = results
  const asUsual = { folder: name, outcome: undefined, format: undefined, figure: undefined }
  const made = await capture(io, (io) => showResults(asUsual, io))
  const result = resultOfSummary(scenario, summary)
  const pictures = result.study ? [[...studyFigure(headlineOf(result))].join('\n')] : []
  const section = {
    heading: 'What comes of it',
    about: `The outcomes that the scenario puts first, by combination of policies.${result.study ? SAME_FUTURES : ''}`,
    command: `erosion results ${name}`,
    ...{ pictures, words: made.stdout + made.stderr, isOpen: pictures.length === 0 },
  }
  return { section, made }
}

/** The series that a folder keeps, over time; nothing where it keeps none. */
export async function seriesSection(results: Folder): Promise<readonly Section[]> {
  if (results.manifest.series.length === 0) return []
  const reader = await openSeries(results)
  try {
    const shown = reader.names.slice(0, MOST_SERIES)
    const series: SeriesOverRuns[] = []
    for (const name of shown) series.push(overRuns(await reader.read(name)))
    const left = reader.names.length - shown.length
    const rest = left > 0 ? ` ${left} more are kept, and not drawn here.` : ''
    return [
      {
        heading: 'Over time',
        about: `What is kept of every future, by combination of policies.${rest}`,
        command: `erosion results ${results.name} --series ${results.manifest.series.join(',')}`,
        pictures: [fansFigure({ scenario: results.scenario, futures: futuresOf(results), series })],
        words: '',
      },
    ]
  } finally {
    reader.close()
  }
}
