import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  choicesOf,
  claims,
  engineVersion,
  fastestKernel,
  findClaim,
  findingsMarkdown,
  FINDINGS_VERSION,
  kernels,
  type Claim,
  type Finding,
  type FindingsDocument,
  type Issue,
} from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { splitList } from '../run/options/split-list.js'
import { writeLines } from '../run/write-lines.js'
import { stopOnIssues } from '../stop-on-issues.js'
import { unknownName } from '../unknown-name.js'
import { makeStudy } from '../strategy/make-study.js'
import { plainJson } from '../strategy/plain-json.js'
import { prepareStudy } from '../strategy/prepare-study.js'
import { readWriter } from '../read-writer.js'
import type { ResultWriters } from '../strategy/result-writers.js'
import { hashOf } from './hash-results.js'

/** What `erosion findings` is asked for, as it was written. */
export interface FindingsArguments {
  readonly folder: string
  readonly claim: readonly string[] | undefined
  readonly set: readonly string[] | undefined
  readonly runs: string | undefined
  readonly workers: string | undefined
  readonly chunk: string | undefined
  readonly format: string | undefined
  readonly markdown: string | undefined
}

/** Futures of each claim unless said: intervals of differences in common futures are narrow with these already. */
const USUAL_RUNS = '100'

const writers: ResultWriters<FindingsDocument> = {
  markdown: (document) => [findingsMarkdown(document).trimEnd()],
  json: (document) => [plainJson(document)],
}

/**
 * The whole of `erosion findings`: a study for each claim, and what they answer.
 * @throws Stop when the options or a scenario are wrong
 */
export async function findAll(args: FindingsArguments, io: Io): Promise<ExitCode> {
  const write = readWriter(args.format, writers, 'findings')
  const asked = args.claim?.flatMap(splitList) ?? claims.map(({ id }) => id)
  stopOnIssues([...(typeof write === 'function' ? [] : [write]), ...checkClaims(asked)], new Map())
  const findings: Finding[] = []
  let worst: ExitCode = 0
  for (const claim of claims.filter(({ id }) => asked.includes(id))) {
    if (io.isWatched) io.stderr(`${claim.id}\n`)
    const { finding, exitCode } = await answer(claim, args, io)
    if (exitCode === 130) return exitCode
    findings.push(finding)
    if (exitCode !== 0) worst = exitCode
  }
  const document = { version: FINDINGS_VERSION, engine: engineVersion, findings } as const
  if (args.markdown !== undefined) writeFileSync(resolve(io.cwd, args.markdown), findingsMarkdown(document))
  else if (typeof write === 'function') writeLines(write(document, io.columns), io.stdout)
  return worst
}

async function answer(
  claim: Claim,
  { folder, set, runs = USUAL_RUNS, workers, chunk }: FindingsArguments,
  io: Io,
): Promise<{ readonly finding: Finding; readonly exitCode: ExitCode }> {
  const name = `${claim.id.toLowerCase()}.yaml`
  const nothing = {
    policy: undefined,
    open: undefined,
    design: undefined,
    seed: undefined,
    kernel: undefined,
    format: undefined,
  }
  const asked = { ...nothing, file: join(folder, name), set, runs, workers, chunk }
  const { scenario, machine } = prepareStudy(asked, io, [], () => [])
  const { results, exitCode } = await makeStudy(
    { scenario, choices: choicesOf(claim, scenario), machine },
    io,
  )
  const study = { claim, name, scenario, results, hash: hashOf(results) }
  return { finding: findClaim({ ...study, compile: kernels[fastestKernel] }), exitCode }
}

function checkClaims(asked: readonly string[]): readonly Issue[] {
  const known = claims.map(({ id }) => id)
  return asked
    .filter((id) => !known.includes(id))
    .map((id) => unknownName(id, known, { message: `${id} is not a claim`, path: ['--claim'] }))
}
