import { resolve } from 'node:path'
import type { Claim } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import { readTextFile } from '../files/read-file.js'
import type { Io } from '../io.js'
import { Stop } from '../stop.js'
import type { FindingsArguments } from './findings-arguments.js'
import { prepareClaim } from './prepare-claim.js'

/** The page that is looked at unless one is named. */
const USUAL_PAGE = 'docs/findings.md'

/** What a section says that its answer follows from. */
const EXPERIMENT = /\n## (H\d+)\n[^]*?\nExperiment: `[^`]*`, (\d+) futures, inputs `([0-9a-f]+)`/g

/**
 * Tells which answers of a page are not of the scenarios, the model, the claims and the engine as they are; runs nothing.
 * @returns 1 when there is one
 * @throws Stop when the page cannot be read, or a scenario is wrong
 */
export function checkPage(claims: readonly Claim[], args: FindingsArguments, io: Io): ExitCode {
  const page = args.markdown ?? USUAL_PAGE
  const told = new Map(
    [...readPage(page, io).matchAll(EXPERIMENT)].map(([, id = '', runs = '', inputs = '']) => [
      id,
      { runs, inputs },
    ]),
  )
  const stale = claims.flatMap((claim) => {
    const known = told.get(claim.id)
    if (!known) return [`${claim.id} has no answer`]
    const { inputs } = prepareClaim(claim, { ...args, runs: known.runs }, io)
    return inputs.startsWith(known.inputs) ? [] : [`${claim.id} is of other inputs`]
  })
  if (stale.length === 0) {
    io.stdout(`${page} is of the scenarios and the model as they are\n`)
    return 0
  }
  io.stderr(`${page} is stale: ${stale.join(', ')}\n`)
  return 1
}

function readPage(page: string, { cwd }: Io): string {
  try {
    return readTextFile(resolve(cwd, page))
  } catch (error) {
    throw new Stop(`cannot read ${page}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
