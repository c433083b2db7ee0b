import type { Scenario } from '@erosion/engine'
import { coarsestStep } from '../answer/coarsest-step.js'
import { neededFutures, plainNeed, study } from '../answer/needed-futures.js'
import { canAnswer, changesFor, HALF_WIDTH, questions, type Question } from '../answer/question.js'
import { makeSampler } from '../answer/sampler.js'
import { cContestant } from '../c/c-contestant.js'
import { gccVersion } from '../c/compile-c.js'
import type { Contestant } from '../contestant.js'
import { TOLERANCE } from '../rivals/rival.js'
import { checkAgreement } from '../measure/check-agreement.js'
import { interleave } from '../measure/interleave.js'
import { spreadOf } from '../measure/percentile.js'
import { timeOnce } from '../measure/time-once.js'
import { atLeast, type Row } from '../report/row.js'
import type { Section, SectionContext } from '../section.js'
import { calm, studyWorkload } from '../study-workload.js'

/** The step of plain Monte Carlo. */
const PLAIN_STEP = '1/12'

/** Time to answer: how long until a difference is known to ±0.1 point, against plain Monte Carlo in C. */
export const answerSection: Section = {
  name: 'answer',
  isLong: true,
  about:
    'processor time until a difference of policies is known to ±0.1 point, against plain Monte Carlo in C',
  run: async (context) => {
    const whole = context.scenario()
    if (!gccVersion() || !canAnswer(whole)) {
      context.say('there is no gcc, or the scenario has no such policies: no time to answer')
      return { rows: [], findings: {} }
    }
    const scenarioAt = (step: string) => context.scenario(changesFor(whole, step))
    const workload = studyWorkload(calm(scenarioAt(PLAIN_STEP)), 4)
    const plain = await cContestant(workload, 'scalar')
    try {
      checkAgreement(plain, workload, TOLERANCE)
      const rows: Row[] = []
      for (const question of questions) rows.push(...(await answer(question, scenarioAt, plain, context)))
      return { rows, findings: {} }
    } finally {
      plain.close()
    }
  },
}

/** Measures one question: what plain Monte Carlo needs, what we need, and what a run of each costs. */
async function answer(
  { name, sides, goal }: Question,
  scenarioAt: (step: string) => Scenario,
  plain: Contestant,
  { effort, say }: SectionContext,
): Promise<Row[]> {
  const futures = effort.isQuick ? 32 : 512
  const unpaired = makeSampler(
    scenarioAt(PLAIN_STEP),
    sides,
  )({
    ...{ design: 'monte-carlo', seed: 'spread of plain runs', runs: futures },
  })
  const plainRuns = 2 * plainNeed(unpaired, HALF_WIDTH)
  const { step, scenario, error } = coarsestStep(scenarioAt, sides, effort.isQuick ? 8 : 64)
  const sample = makeSampler(scenario, sides)
  const need = neededFutures(sample, HALF_WIDTH - error)
  say(
    `${name}: ${need.difference.toFixed(4)} ± ${(need.halfWidth + error).toFixed(4)}, of which ${error.toFixed(4)} by steps of ${step}`,
  )
  let made = 0
  const ours = () => void study(sample, `timed ${made++}`, need.futures)
  const sidesOfTime = [plain, { round: () => Promise.resolve(timeOnce(ours)) }]
  const [c = [], own = []] = await interleave(sidesOfTime, { ...effort, seconds: effort.seconds / 3 })
  const plainTime = spreadOf(c.map(({ cpu }) => (cpu / plain.portion.runs) * plainRuns))
  const ownTime = spreadOf(own.map(({ cpu }) => cpu))
  const ratio = plainTime.low / ownTime.low
  const ownRuns = 2 * need.futures
  const unit = 's'
  return [
    { what: name, ...ownTime, unit, note: `${ownRuns} runs, steps of ${step} year` },
    {
      what: '  by plain Monte Carlo in C',
      ...plainTime,
      unit,
      result: `${Math.round(ratio)} ×`,
      goal: atLeast(ratio, goal, ' ×'),
      note: `${Math.round(plainRuns)} runs, steps of 1/12 year`,
    },
  ]
}
