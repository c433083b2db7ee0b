import { join } from 'node:path'
import { outcomesOf, type Claim, type Scenario } from '@erosion/engine'
import { readScenarioFile } from '../files/read-scenario-file.js'
import type { Io } from '../io.js'
import type { Machine } from '../run/options/read-request.js'
import { prepareStudy } from '../strategy/prepare-study.js'
import type { FindingsArguments } from './findings-arguments.js'
import { hashOfInputs } from './hash-of-inputs.js'

/** A claim, and the scenario that is asked. */
export interface PreparedClaim {
  readonly claim: Claim
  /** Name of the scenario's file in its folder. */
  readonly name: string
  readonly scenario: Scenario
  readonly machine: Machine
  /** A hash of all that the results follow from. */
  readonly inputs: string
}

/** Futures of each claim unless said: intervals of differences in common futures are narrow with these already. */
const USUAL_RUNS = '100'

/**
 * Reads the scenario of a claim, with the outcomes that the claim looks at.
 * @throws Stop with everything that is wrong, in the file and on the command line
 */
export function prepareClaim(
  claim: Claim,
  { folder, set, runs = USUAL_RUNS, workers, chunk }: FindingsArguments,
  io: Io,
): PreparedClaim {
  const name = `${claim.id.toLowerCase()}.yaml`
  const nothing = {
    ...{ policy: undefined, open: undefined, design: undefined, seed: undefined },
    ...{ kernel: undefined, format: undefined },
  }
  const file = join(folder, name)
  const { scenario: plain, texts } = readScenarioFile(file, io.cwd)
  const asked = { ...nothing, file, set, runs, workers, chunk }
  const outcomes = plain ? outcomesOf(claim, plain) : {}
  const { scenario, machine } = prepareStudy(asked, io, [], () => [], outcomes)
  return { claim, name, scenario, machine, inputs: hashOfInputs(claim, scenario, texts) }
}
