import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { compileStudy, policyCombinations, type CompiledStudy } from '@erosion/engine'
import { once } from 'node:events'
import { interleave } from '../measure/interleave.js'
import { spreadOf } from '../measure/percentile.js'
import { atLeast } from '../report/row.js'
import type { Section } from '../section.js'
import type { Cost } from '../contestant.js'

/** Something that makes futures of a study in a thread or a process of its own. */
interface Helper {
  readonly run: (first: number, end: number) => Promise<void>
  readonly stop: () => unknown
}

/**
 * The same futures by one worker and, half each, by two: the time that passes. Two processes, which share nothing at
 * all, say how much of what is missing is the machine's.
 */
export const workersSection: Section = {
  name: 'workers',
  about: 'two worker threads against one, and two processes',
  run: async ({ scenario, effort, path }) => {
    const futures = effort.isQuick ? 16 : 64
    const read = scenario()
    const choices = policyCombinations(read).slice(0, 1)
    const study = compileStudy(read, { study: { runs: futures }, choices })
    const threads = await Promise.all([startWorker(study), startWorker(study)])
    const processes = await Promise.all([startProcess(path, futures), startProcess(path, futures)])
    const alone = ([one, two]: readonly [Helper, Helper]) => [
      () => one.run(0, futures),
      () => two.run(0, futures),
    ]
    const together =
      ([one, two]: readonly [Helper, Helper]) =>
      async () =>
        void (await Promise.all([one.run(0, futures / 2), two.run(futures / 2, futures)]))
    const sides = [...alone(threads), together(threads), ...alone(processes), together(processes)]
    const costs = await interleave(
      sides.map((act) => ({ round: () => timePassed(act) })),
      effort,
    )
    await Promise.all([...threads, ...processes].map(({ stop }) => stop()))
    const spread = (...which: readonly number[]) =>
      spreadOf(which.flatMap((i) => (costs[i] ?? []).map(({ wall }) => (wall * 1e3) / futures)))
    const [thread, twoThreads, child, twoChildren] = [spread(0, 1), spread(2), spread(3, 4), spread(5)]
    const workers = thread.low / twoThreads.low
    const ceiling = child.low / twoChildren.low
    const unit = 'ms a run'
    const by = (ratio: number) => ({ result: `${ratio.toFixed(2)} ×` })
    return {
      rows: [
        { what: 'one worker, time that passes', ...thread, unit },
        {
          ...{ what: 'two workers, time that passes', ...twoThreads, unit, ...by(workers) },
          goal: atLeast(workers, 1.9, ' ×'),
        },
        { what: '  one process', ...child, unit },
        { what: '  two processes: what the machine gives', ...twoChildren, unit, ...by(ceiling) },
      ],
      findings: { ratios: { workers } },
    }
  },
}

async function startWorker(study: CompiledStudy): Promise<Helper> {
  const worker = new Worker(new URL('worker.js', import.meta.url), { workerData: study })
  await once(worker, 'online')
  return {
    run: async (first, end) => {
      const done = once(worker, 'message')
      worker.postMessage([first, end])
      await done
    },
    stop: () => worker.terminate(),
  }
}

async function startProcess(path: string, futures: number): Promise<Helper> {
  const child = fork(fileURLToPath(new URL('study-process.js', import.meta.url)), [path, String(futures)])
  await once(child, 'message')
  return {
    run: async (first, end) => {
      const done = once(child, 'message')
      child.send([first, end])
      await done
    },
    stop: () => child.kill(),
  }
}

async function timePassed(act: () => Promise<void>): Promise<Cost> {
  const begin = process.hrtime.bigint()
  await act()
  return { cpu: NaN, wall: Number(process.hrtime.bigint() - begin) / 1e9 }
}
