import {
  choicesOf,
  fastestKernel,
  findClaim,
  furtherStudies,
  kernels,
  type ClaimResults,
  type Finding,
  type FurtherStudy,
} from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { makeStudy } from '../strategy/make-study.js'
import { hashOf } from './hash-results.js'
import type { PreparedClaim } from './prepare-claim.js'

/** What a claim comes to; no finding when it was interrupted. */
export interface Answer {
  readonly finding: Finding | undefined
  readonly exitCode: ExitCode
}

/** Runs the studies of a claim, and looks at them. */
export async function answerClaim(
  { claim, name, scenario, machine, inputs }: PreparedClaim,
  io: Io,
): Promise<Answer> {
  const make = (study: Pick<FurtherStudy, 'scenario' | 'choices'>) =>
    makeStudy({ scenario: study.scenario, choices: study.choices, machine }, io)
  const { results, exitCode } = await make({ scenario, choices: choicesOf(claim, scenario) })
  if (exitCode === 130) return { finding: undefined, exitCode }
  const further = new Map<number, ClaimResults>()
  let worst = exitCode
  for (const study of furtherStudies(claim, scenario)) {
    const made = await make(study)
    if (made.exitCode === 130) return { finding: undefined, exitCode: 130 }
    further.set(study.question, { scenario: study.scenario, results: made.results })
    if (made.exitCode !== 0) worst = made.exitCode
  }
  const hash = hashOf([results, ...[...further.values()].map((one) => one.results)])
  const study = { claim, name, scenario, results, further, hash, inputs }
  return { finding: findClaim({ ...study, compile: kernels[fastestKernel] }), exitCode: worst }
}
