import { nearestName, type Issue } from '@erosion/engine'
import type { Writer } from '../output/writer.js'
import { outcomeWriters, seriesWriters } from '../output/writers.js'

/** The writer that `--format` asks for, of series or of outcomes; an issue when they have no such format. */
export function readWriter(format: string | undefined, isSeries: boolean): Writer | Issue {
  const writers = new Map(Object.entries(isSeries ? seriesWriters : outcomeWriters))
  const [first = 'csv'] = writers.keys()
  const writer = writers.get(format ?? first)
  if (writer) return writer
  const nearest = nearestName(String(format), writers.keys())
  return {
    code: 'unknown-name',
    message: `${format} is not a format of ${isSeries ? 'series' : 'outcomes'}`,
    path: ['--format'],
    expected: [...writers.keys()].join(', '),
    ...(nearest !== undefined && { nearest }),
  }
}
