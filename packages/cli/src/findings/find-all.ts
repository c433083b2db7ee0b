import { dirname, relative, resolve } from 'node:path'
import {
  claims,
  engineVersion,
  findingsFigure,
  findingsMarkdown,
  FINDINGS_VERSION,
  validationLine,
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
import { plainJson } from '../strategy/plain-json.js'
import { readWriter } from '../read-writer.js'
import type { ResultWriters } from '../strategy/result-writers.js'
import { answerClaim } from './answer-claim.js'
import { checkPage } from './check-page.js'
import type { FindingsArguments } from './findings-arguments.js'
import { prepareClaim } from './prepare-claim.js'

const writers: ResultWriters<FindingsDocument> = {
  markdown: (document) => [findingsMarkdown(document).trimEnd()],
  json: (document) => [plainJson(document)],
}

/**
 * The whole of `erosion findings`: studies for each claim, and what they answer; or whether a page is still of them.
 * @throws Stop when the options or a scenario are wrong
 */
export async function findAll(args: FindingsArguments, io: Io): Promise<ExitCode> {
  const write = readWriter(args.format, writers, 'findings')
  const asked = args.claim?.flatMap(splitList) ?? claims.map(({ id }) => id)
  stopOnIssues([...(typeof write === 'function' ? [] : [write]), ...checkClaims(asked)], new Map(), io)
  const wanted = claims.filter(({ id }) => asked.includes(id))
  if (args.check) return checkPage(wanted, args, io)
  const [page, figure] = [io.fileFor(args.markdown, '--markdown'), io.fileFor(args.figure, '--figure')]
  const findings: Finding[] = []
  let worst: ExitCode = 0
  let score: string | undefined
  for (const claim of wanted) {
    if (io.isWatched) io.stderr(`${claim.id}\n`)
    const prepared = prepareClaim(claim, args, io)
    const { finding, exitCode } = await answerClaim(prepared, io)
    if (!finding) return exitCode
    const { validation } = prepared.scenario
    score ??= validation && validationLine(validation)
    findings.push(finding)
    if (exitCode !== 0) worst = exitCode
  }
  const document = { version: FINDINGS_VERSION, engine: engineVersion, score, findings } as const
  figure?.(findingsFigure(document))
  if (page) page(findingsMarkdown(document, pictureFrom(args, io.cwd)))
  else if (typeof write === 'function') writeLines(write(document, io.columns), io.stdout)
  return worst
}

/** Where the picture is, seen from the page. */
function pictureFrom({ markdown = '', figure }: FindingsArguments, cwd: string): string | undefined {
  if (figure === undefined) return undefined
  return relative(dirname(resolve(cwd, markdown)), resolve(cwd, figure)).replaceAll('\\', '/')
}

function checkClaims(asked: readonly string[]): readonly Issue[] {
  const known = claims.map(({ id }) => id)
  return asked
    .filter((id) => !known.includes(id))
    .map((id) => unknownName(id, known, { message: `${id} is not a claim`, path: ['--claim'] }))
}
