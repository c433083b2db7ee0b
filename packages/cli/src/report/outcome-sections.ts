import { openSeries, type Results } from '@erosion/runner'
import type { Io } from '../io.js'
import { showResults } from '../results/show-results.js'
import { fansFigure } from '../series/fans-figure.js'
import { futuresOf } from '../series/futures-of.js'
import { overRuns, type SeriesOverRuns } from '../series/series-over-runs.js'
import { capture, PICTURE, type Captured } from './capture.js'
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
  const { name, manifest } = results
  const asUsual = { folder: name, outcome: undefined, format: undefined, figure: PICTURE }
  const made = await capture(io, (io) => showResults(asUsual, io))
  const pictures = made.file === '' ? [] : [made.file]
  const section = {
    heading: 'What comes of it',
    about: `The outcomes that the scenario puts first, by combination of policies.${manifest.study.kind === 'study' ? SAME_FUTURES : ''}`,
    command: `erosion results ${name}`,
    ...{ pictures, words: made.stdout + made.stderr, isOpen: pictures.length === 0 },
  }
  return { section, made }
}

/** The series that a folder keeps, over time; nothing where it keeps none. */
export async function seriesSection(results: Results): Promise<readonly Section[]> {
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
