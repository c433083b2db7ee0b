import { replay, type Replay } from '@erosion/runner'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { readCount } from '../run/options/read-count.js'
import { stopOnIssues } from '../stop-on-issues.js'
import { showStudyProgress } from '../study/show-study-progress.js'
import { readResults } from './read-results.js'

/** What `erosion replay` is asked for, as it was written. */
export interface ReplayArguments {
  readonly folder: string
  readonly sample: string | undefined
  readonly workers: string | undefined
}

/** The most runs that differ that are told one by one. */
const MOST_TOLD = 20

/**
 * Runs a folder of results again, and says whether it comes to the same.
 * @throws Stop when it is no such folder
 */
export async function replayFolder(args: ReplayArguments, io: Io): Promise<ExitCode> {
  const [sample, workers] = [
    readCount(args.sample, '--sample', Number.MAX_SAFE_INTEGER),
    readCount(args.workers, '--workers', 1024),
  ]
  const { results, issues } = readResults(args.folder, io.cwd)
  const wrong = [sample, workers].flatMap((count) => (typeof count === 'object' ? [count] : []))
  stopOnIssues([...wrong, ...issues], new Map(), io)
  if (!results || typeof sample === 'object' || typeof workers === 'object') return 2
  const planned = Math.min(sample ?? Infinity, results.manifest.study.finished)
  const progress = showStudyProgress({ done: 0, planned }, io)
  let isInterrupted = false
  const found = await io
    .interruptible(async (signal) => {
      const made = await replay(results, { sample, workers, signal, onProgress: progress.update })
      isInterrupted = signal.aborted
      return made
    })
    .finally(progress.clear)
  const code = tell(found, io)
  return isInterrupted ? 130 : code
}

function tell({ runs, differing, complaints, remarks }: Replay, { stdout, stderr }: Io): ExitCode {
  stdout(`${runs - differing} of ${runs} runs identical\n`)
  for (const line of remarks) stderr(`${line}\n`)
  if (complaints.length === 0) return 0
  const more = complaints.length - MOST_TOLD
  stderr(
    `${complaints.slice(0, MOST_TOLD).join('\n')}\n${more > 0 ? `… and ${more} more like these.\n` : ''}`,
  )
  return 1
}
