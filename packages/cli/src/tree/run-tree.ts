import { leavesOf, policyCombinations, treeChoices, treeOutcomes } from '@erosion/engine'
import { claimFile } from '../backcast/claim-file.js'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { readFormat } from '../read-format.js'
import { prepareRun } from '../run/prepare-run.js'
import { writeLines } from '../run/write-lines.js'
import { Stop } from '../stop.js'
import { stopOnIssues } from '../stop-on-issues.js'
import { requestOfStudy } from '../study/request-of-study.js'
import { studyOfChoices, tellUnfinished } from '../study/study-of-choices.js'
import { treeFigure } from './output/tree-figure.js'
import { treeJson } from './output/tree-json.js'
import { treeTable } from './output/tree-table.js'
import type { TreeArguments } from './tree-arguments.js'
import type { OutcomeOnTree, TreeResult } from './tree-result.js'

/** Most runs of one future: beyond, a tree times policies is a slip. */
const MOST_CHOICES = 100_000

/**
 * The whole of `erosion tree`: every choice of policies on every way through the tree, in the same futures.
 * @throws Stop when the options or the scenario are wrong, or the picture cannot be written where it should
 */
export async function runTree(args: TreeArguments, io: Io): Promise<ExitCode> {
  const request = requestOfStudy(args)
  const scenario = prepareRun(args.file, request, io)
  const format = readFormat(args.format ?? 'table', ['table', 'json'], 'trees')
  if (typeof format === 'object') stopOnIssues([format], new Map())
  const { tree } = scenario
  if (tree.length === 0) throw new Stop(`${args.file} has no section tree`)
  const figure = args.figure === undefined ? undefined : claimFile(args.figure, '--figure', io.cwd)
  const policies = policyCombinations(scenario, Object.fromEntries(request.policies))
  const leaves = leavesOf(tree).length
  if (policies.length * leaves > MOST_CHOICES) {
    throw new Stop(
      `${policies.length} combinations of policies on ${leaves} ways through the tree: hold policies by --policy`,
    )
  }
  const table = await studyOfChoices(scenario, treeChoices(tree, policies), request.kernel, io)
  if (table.runs === 0) return tellUnfinished(table, io)
  const names = request.outcomes.length > 0 ? request.outcomes : [scenario.outcomes[0]?.name ?? '']
  const outcomes = names.map((outcome): OutcomeOnTree => {
    const { isTime = false, unitText = '1' } = scenario.outcomes.find(({ name }) => name === outcome) ?? {}
    return { outcome, isTime, unit: unitText, policies: treeOutcomes(table, outcome, tree, policies) }
  })
  const result: TreeResult = { title: scenario.title, tree, futures: table.runs, outcomes }
  writeLines(format === 'json' ? treeJson(result) : treeTable(result, io.columns), io.stdout)
  figure?.(treeFigure(result))
  return tellUnfinished(table, io)
}
