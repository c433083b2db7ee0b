import { readScenario, renderIssues, wasm, type Scenario } from '@erosion/engine'
import type { Contestant } from '../contestant.js'
import { neededPart } from '../engine-inside.js'
import { growthModel } from '../growth/growth-model.js'
import { interleave } from '../measure/interleave.js'
import { spreadOf, type Spread } from '../measure/percentile.js'
import { timeOnce } from '../measure/time-once.js'
import type { Curve } from '../report/growth-figure.js'
import { atMost, type Row } from '../report/row.js'
import { kernelContestant } from '../rivals/kernel-contestant.js'
import type { Section, SectionContext } from '../section.js'
import { calm, studyWorkload } from '../study-workload.js'

/** From one state to as many as make five thousand equations. */
const STATES = [1, 5, 10, 20, 40, 80, 186] as const

const STEPS = ['1/4', '1/12', '1/52', '1/365'] as const

/** How much more one of many equations may cost than the cheapest size: caches and places cost something. */
const MOST_GROWTH = 1.5

/** One size: what a run of it costs. */
interface Point {
  readonly what: string
  /** Equations, or steps a year. */
  readonly size: number
  readonly milliseconds: Spread
  readonly note: string
}

/** How the cost of a run grows with equations and with steps. */
export const growthSection: Section = {
  name: 'growth',
  about: 'the cost of a run by number of equations, and by steps a year',
  isLong: true,
  run: async (context) => {
    const byEquations = await measure(STATES.map(sizeOf), context)
    const bySteps = await measure(
      STEPS.map((step) => stepOf(step, context)),
      context,
    )
    return {
      rows: [...rowsOf(byEquations, 'equation'), ...rowsOf(bySteps, 'step of a year')],
      findings: {},
      curves: [curveOf('equations', byEquations), curveOf('steps a year', bySteps)],
    }
  },
}

/** Something to be measured, before it is. */
interface Candidate extends Omit<Point, 'milliseconds'> {
  readonly contestant: Contestant
}

async function measure(
  candidates: readonly Candidate[],
  { effort }: SectionContext,
): Promise<readonly Point[]> {
  const contestants = candidates.map(({ contestant }) => contestant)
  const costs = await interleave(contestants, effort)
  return candidates.map((candidate, i) => {
    const milliseconds = spreadOf(
      (costs[i] ?? []).map(({ cpu }) => (1e3 * cpu) / candidate.contestant.portion.runs),
    )
    return { ...candidate, milliseconds }
  })
}

function sizeOf(states: number): Candidate {
  const { scenario, issues, texts } = readScenario(growthModel(states))
  if (!scenario) throw new Error(renderIssues(issues, texts))
  const workload = studyWorkload(scenario, 16)
  const { auxiliaries, stocks } = neededPart(workload.model, workload.task)
  const made: Contestant[] = []
  const { wall } = timeOnce(() => made.push(kernelContestant(`${states}`, wasm, workload)))
  const [contestant] = made as [Contestant]
  const size = auxiliaries.length + stocks.length
  return {
    what: `${states} states, ${size} equations`,
    size,
    contestant,
    note: `kernel made in ${(1e3 * wall).toFixed(0)} ms`,
  }
}

function stepOf(step: string, { scenario }: SectionContext): Candidate {
  const at: Scenario = calm(scenario(`time: { step: ${step} }\nnoise: null\n`))
  const workload = studyWorkload(at, 1)
  const contestant = kernelContestant(step, wasm, { ...workload, runs: workload.runs.slice(0, 8) })
  const { stepCount, step: length } = workload.grid
  return { what: `steps of ${step} year`, size: 1 / length, contestant, note: `${stepCount} steps` }
}

/** The cheapest size says what one unit costs; the dearest, how much more it may become. */
function rowsOf(points: readonly Point[], unitOfSize: string): readonly Row[] {
  const costs = points.map(({ milliseconds, size }) => milliseconds.low / size)
  const least = Math.min(...costs)
  const rows = points.map(({ what, milliseconds, note }, i): Row => {
    const relative = (costs[i] ?? NaN) / least
    return { what, ...milliseconds, unit: 'ms a run', result: `${relative.toFixed(2)} ×`, note }
  })
  const last = (costs.at(-1) ?? NaN) / least
  const what = `the most against the cheapest, for each ${unitOfSize}`
  return [...rows, { what, unit: '', result: `${last.toFixed(2)} ×`, goal: atMost(last, MOST_GROWTH, ' ×') }]
}

function curveOf(title: string, points: readonly Point[]): Curve {
  return {
    title,
    unit: 'milliseconds a run',
    points: points.map(({ size, milliseconds }) => ({ x: size, y: milliseconds.low })),
  }
}
