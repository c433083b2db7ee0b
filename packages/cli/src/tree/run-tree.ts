import { leavesOf, treeChoices, treeOutcomes } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { readFormat } from '../read-format.js'
import { askedOutcomes } from '../run/options/asked-outcomes.js'
import { writeLines } from '../run/write-lines.js'
import { stopOnIssues } from '../stop-on-issues.js'
import { Stop } from '../stop.js'
import { makeStudy } from '../strategy/make-study.js'
import { openChoices, prepareStudy } from '../strategy/prepare-study.js'
import { leadingOutcomes } from '../strategy/usual-outcomes.js'
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
  const format = readFormat(args.format, ['table', 'json'], 'trees')
  const prepared = prepareStudy({ ...args, open: undefined }, io, askedOutcomes(args.outcome).outcomes, () =>
    typeof format === 'object' ? [format] : [],
  )
  const { scenario, machine } = prepared
  const { tree } = scenario
  if (tree.length === 0) {
    const expected = 'a section `tree` with dated branchings'
    const message = `${args.file} has no tree`
    stopOnIssues([{ code: 'missing-key', message, path: ['tree'], expected }], new Map(), io)
  }
  const figure = io.fileFor(args.figure, '--figure')
  const policies = openChoices(prepared)
  const leaves = leavesOf(tree).length
  if (policies.length * leaves > MOST_CHOICES) {
    throw new Stop(
      `${policies.length} combinations of policies on ${leaves} paths through the tree: hold policies by --policy`,
    )
  }
  const choices = treeChoices(tree, policies)
  const { results, exitCode } = await makeStudy({ scenario, choices, machine }, io)
  const names = leadingOutcomes(scenario, args.outcome)
  const outcomes = names.map((outcome): OutcomeOnTree => {
    const { isTime = false, unitText = '1' } = scenario.outcomes.find(({ name }) => name === outcome) ?? {}
    const never = results.nevers[results.outcomes.indexOf(outcome)]
    return {
      outcome,
      isTime,
      never,
      unit: unitText,
      policies: treeOutcomes(results, outcome, tree, policies),
    }
  })
  const result: TreeResult = { title: scenario.title, tree, futures: results.runs, outcomes }
  writeLines(format === 'json' ? treeJson(result) : treeTable(result, io.columns), io.stdout)
  figure?.(treeFigure(result))
  return exitCode
}
