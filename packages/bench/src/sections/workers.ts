import { Worker } from 'node:worker_threads'
import { compileStudy, policyCombinations, type CompiledStudy } from '@erosion/engine'
import { once } from 'node:events'
import { interleave } from '../measure/interleave.js'
import { spreadOf } from '../measure/percentile.js'
import { atLeast } from '../report/row.js'
import type { Section } from '../section.js'
import type { Cost } from '../contestant.js'

/** The same futures by one worker and, half each, by two: the time that passes. */
export const workersSection: Section = {
  name: 'workers',
  about: 'two worker threads against one',
  run: async ({ scenario, effort }) => {
    const futures = effort.isQuick ? 16 : 64
    const read = scenario()
    const choices = policyCombinations(read).slice(0, 1)
    const study = compileStudy(read, { study: { runs: futures }, choices })
    const team = await Promise.all([startWorker(study), startWorker(study)])
    const [one, two] = team
    const both = async () => {
      const half = futures / 2
      await Promise.all([one.run(0, half), two.run(half, futures)])
    }
    const sides = [() => one.run(0, futures), () => two.run(0, futures), both].map((act) => ({
      round: () => timePassed(act),
    }))
    const costs = await interleave(sides, effort)
    await Promise.all(team.map(({ stop }) => stop()))
    const [first, second, together] = costs.map((side) => side.map(({ wall }) => (wall * 1e3) / futures))
    const alone = spreadOf([...(first ?? []), ...(second ?? [])])
    const pair = spreadOf(together ?? [])
    const workers = alone.low / pair.low
    const unit = 'ms a run'
    return {
      rows: [
        { what: 'one worker, time that passes', ...alone, unit },
        {
          what: 'two workers, time that passes',
          ...pair,
          unit,
          result: `${workers.toFixed(2)} ×`,
          goal: atLeast(workers, 1.9, ' ×'),
        },
      ],
      findings: { ratios: { workers } },
    }
  },
}

async function startWorker(study: CompiledStudy) {
  const worker = new Worker(new URL('worker.js', import.meta.url), { workerData: study })
  await once(worker, 'online')
  return {
    run: async (first: number, end: number): Promise<void> => {
      const done = once(worker, 'message')
      worker.postMessage([first, end])
      await done
    },
    stop: () => worker.terminate(),
  }
}

async function timePassed(act: () => Promise<void>): Promise<Cost> {
  const begin = process.hrtime.bigint()
  await act()
  return { cpu: NaN, wall: Number(process.hrtime.bigint() - begin) / 1e9 }
}
