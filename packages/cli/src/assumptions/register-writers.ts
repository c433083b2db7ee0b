import type { Assumption } from '@erosion/engine'
import { csvLine } from '../run/output/csv-line.js'
import { exactJson } from '../run/output/exact-json.js'
import { fixedText } from '../run/output/fixed-text.js'
import { oneLine } from '../run/output/one-line.js'
import { wrapWords } from '../study/output/wrap-words.js'
import type { Register } from './register.js'
import { strongestFirst } from './strongest-first.js'
import { evidenceWords } from './evidence-words.js'

/** Width of words that no terminal shows. */
const WORDS = 100

/** How a register is written, by format; the first unless said. */
export const registerWriters: Readonly<
  Record<string, (register: Register, columns: number | undefined) => Iterable<string>>
> = { text: registerText, csv: registerCsv, json: registerJson, markdown: registerMarkdown }

function* registerText(register: Register, columns: number | undefined): Generator<string> {
  const width = Math.min(columns ?? WORDS, WORDS)
  yield oneLine(register.scenario.title)
  for (const line of wrapWords(evidenceWords(register.count), width)) yield line
  const { shown, words } = strongestFirst(register)
  for (const paragraph of words) {
    yield ''
    for (const line of wrapWords(paragraph, width)) yield line
  }
  let section = ''
  for (const one of shown) {
    if (one.section !== section) yield ''
    section = one.section
    yield oneLine(headOf(one))
    const facts = [one.meaning, one.range, sensitivityText(one)].filter((text) => text !== '').join('; ')
    for (const line of wrapWords(oneLine(facts), width - 2)) yield `  ${line}`
    for (const line of wrapWords(oneLine(`${codeOf(one)}: ${whence(one)}`), width - 2)) yield `  ${line}`
  }
}

const headings = [
  ...['section', 'name', 'value', 'unit', 'range', 'evidence', 'source', 'judged by', 'of the scenario'],
  ...['strongest element', 'rank correlation', 'meaning'],
]

function cellsOf(one: Assumption): readonly string[] {
  const { sensitivity } = one
  return [
    ...[one.section, one.name, one.value, one.unit, one.range, codeOf(one), one.source, one.judge],
    one.isOwn ? 'yes' : '',
    sensitivity?.element ?? '',
    sensitivity ? fixedText(sensitivity.rank, 2) : '',
    one.meaning,
  ].map(oneLine)
}

function* registerCsv({ assumptions }: Register): Generator<string> {
  yield csvLine(headings)
  for (const one of assumptions) yield csvLine(cellsOf(one))
}

function* registerMarkdown({ scenario, assumptions, count }: Register): Generator<string> {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  yield `# Assumptions: ${oneLine(scenario.title)}`
  yield ''
  yield evidenceWords(count)
  yield ''
  yield line(headings)
  yield line(headings.map(() => '---'))
  for (const one of assumptions) yield line(cellsOf(one))
}

function* registerJson({ scenario, assumptions, count, outcome, study }: Register): Generator<string> {
  yield exactJson({
    scenario: scenario.title,
    parameters: count.parameters,
    'by evidence': { ...count.codes },
    'share with a source': count.sourced,
    'sensitivity of': outcome ?? null,
    'in a study of': study ? { runs: study.runs, policies: { ...study.policies } } : null,
    assumptions: assumptions.map(({ sensitivity, evidence, ...rest }) => ({
      ...rest,
      evidence: evidence ?? null,
      sensitivity: sensitivity ? { ...sensitivity } : null,
    })),
  })
}

/** What is assumed; the courses of policies are words, and say their units themselves. */
function headOf({ section, name, value, unit }: Assumption): string {
  if (section === 'policy') return `policy ${name}: ${value}`
  return `${name} = ${value}${unit === '' || unit === '1' ? '' : ` ${unit}`}`
}

const codeOf = ({ evidence }: Assumption): string => evidence ?? 'not classed'

function whence({ source, judge }: Assumption): string {
  const judged = judge === '' ? '' : ` (judged by ${judge})`
  return source === '' ? `no source given${judged}` : `${source}${judged}`
}

function sensitivityText({ name, sensitivity }: Assumption): string {
  if (!sensitivity) return ''
  const { element, rank, chance } = sensitivity
  const size = `rank correlation ${fixedText(rank, 2)}${element === name ? '' : ` of ${element}`}`
  return Math.abs(rank) < chance ? `${size}, within chance` : size
}
