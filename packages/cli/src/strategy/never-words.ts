import { formatTime } from '../run/output/format-time.js'

/** What a time that never comes counts as in means, in a sentence. */
export function neverWords(never: number): string {
  return `Never counts as ${formatTime(never)}, the first instant after those at which it could have come: means of it are restricted to the run.`
}
