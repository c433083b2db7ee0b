import type { Compile } from '#compile/kernel'
import type { Dimension, Table, Variable } from '#model/declaration'
import type { Scenario } from '#scenario/scenario'
import { feedbackNetwork } from '#feedback/feedback-network'
import { influenceTable } from '#feedback/influence-table'
import { linksOf, overallSign, type Link } from '#feedback/links'
import { describeOpening } from '#feedback/loop-opening'
import { loopsOf, type Loop } from '#feedback/loops'
import { explainEquations } from './explain-equations.js'
import { explainRules } from './explain-rules.js'
import { explainTree } from './explain-tree.js'
import { explainValues } from './explain-values.js'
import type {
  DimensionExplanation,
  LoopExplanation,
  ModelExplanation,
  TableExplanation,
  VariableExplanation,
} from './explanation.js'

/** How a model is explained. */
export interface ExplainOptions {
  /** Makes the kernel of the runs in which signs are seen; the faster for a few runs unless said. */
  readonly compile?: Compile | undefined
}

/**
 * What the model of a scenario is made of: every variable with its equation, unit, meaning and source, what it
 * reads and feeds and with which sign, and the feedback loops through it. Numbers are those of the scenario.
 * Runs the scenario a few times to see the signs.
 */
export function explainModel(scenario: Scenario, options: ExplainOptions = {}): ModelExplanation {
  const { model } = scenario
  const table = influenceTable(scenario, options.compile)
  const links = linksOf(model, table)
  const network = feedbackNetwork(table, scenario.expanded.firstSlots)
  const loops = loopsOf(model, network).map((loop) => explainLoop(loop, links, scenario))
  return {
    what: 'model',
    name: model.name,
    about: model.about,
    timeUnit: model.timeUnitText,
    dimensions: [...model.dimensions].map(([name, dimension]) => explainDimension(name, dimension)),
    variables: [...model.variables.values()].map((variable) => explainOne(variable, links, loops, scenario)),
    tables: [...model.tables.values()].map(explainTable),
    loops,
    tree: explainTree(scenario),
    seen: table.seen,
  }
}

function explainDimension(name: string, { name: own, elements }: Dimension): DimensionExplanation {
  return { name, aliasOf: own === name ? undefined : own, elements }
}

function explainOne(
  variable: Variable,
  links: readonly Link[],
  loops: readonly LoopExplanation[],
  scenario: Scenario,
): VariableExplanation {
  const { name, kind, indices, unitText, meaning, source, symbol } = variable
  return {
    what: 'variable',
    name,
    kind,
    indices: indices.map((index) => explainDimension(index.name, index.dimension)),
    unit: unitText,
    meaning,
    source,
    symbol,
    owner: scenario.model.owners.get(name),
    rules: explainRules(variable, scenario),
    equations: explainEquations(variable, scenario.model),
    values: explainValues(variable, scenario),
    reads: links.filter(({ to }) => to === name),
    feeds: links.filter(({ from }) => from === name),
    loops: loops.filter(({ path }) => path.includes(name)),
  }
}

/** What a table of a model is. */
export function explainTable({
  name,
  unitText,
  inputUnitText,
  points,
  meaning,
  source,
}: Table): TableExplanation {
  return { what: 'table', name, unit: unitText, inputUnit: inputUnitText, meaning, source, points }
}

function explainLoop(loop: Loop, links: readonly Link[], { model }: Scenario): LoopExplanation {
  const signs = loop.path.map((from, i) => {
    const to = loop.path[(i + 1) % loop.path.length]
    const link = links.find((link) => link.from === from && link.to === to && link.when === 'always')
    return link ? overallSign(link) : '0'
  })
  const named = model.loops.find(({ name }) => name === loop.name)
  return { what: 'loop', ...loop, signs, opened: named && describeOpening(named) }
}
