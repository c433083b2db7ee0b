import type { MeanInterval } from '#comparison/mean-interval'
import { NEGLIGIBLE, TRIFLE, type Expected } from './claim.js'
import type { Carrier, Finding, FindingTable, Measured, TableCell } from './finding.js'
import { verdictWords } from './verdict-words.js'
import { ends, pageTable, percent, plain, points, ratio } from './words.js'

/** More changes beside the decisive one are for the table alone. */
const MOST_BESIDE = 3

/** The answer to one claim as a section of a page. */
export function sectionMarkdown(finding: Finding): string {
  const { id, claim, decisive, tables, falseWhen, scenario, runs, hash, inputs } = finding
  return [
    `## ${id}`,
    `> ${claim}`,
    `**${verdictWords(finding).long}** ${sentences(finding)}`,
    changesTable(finding),
    ...decisive.map((one) => carrierParagraph(one, finding.expected)),
    ...tables.flatMap(tableParts),
    ...payoffParts(finding),
    `It would be false if ${falseWhen}.`,
    `Experiment: \`scenarios/claims/${scenario}\`, ${runs} futures, inputs \`${inputs.slice(0, 16)}\`, results \`${hash.slice(0, 16)}\`.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** The decisive change in words, how early it comes, what a cut link leaves of it, and the changes beside it. */
function sentences({ change, decisive, early, withoutLink, others }: Finding): string {
  const both = (measured: readonly Measured[]) =>
    measured.slice(0, decisive.length).map(effect).join(', and ')
  const beside = others.map(({ words, measured }) => `${words}, ${both(measured)}`)
  const share = (one: MeanInterval | null) =>
    one ? `${ratio(one.mean)} % (${ends(one, ratio)} %)` : 'an unknown share'
  return [
    `In the model, by ${change}, ${both(decisive)}.`,
    ...early.map(
      (one, i) =>
        `Of the change of ${decisive[i]?.outcome ?? ''}, ${share(one.share)} is there in ${one.outcome}.`,
    ),
    ...withoutLink.map(
      ({ outcome, remains }) =>
        `Of the change of ${outcome}, ${share(remains)} remains when the link is cut.`,
    ),
    ...(beside.length > 0 && beside.length <= MOST_BESIDE ? [`Beside it: by ${beside.join('; by ')}.`] : []),
  ].join(' ')
}

/** What a change does to an outcome: `… is lower by 2.00 points (1.95 … 2.05), in 100 % of futures`. */
function effect({ outcome, difference, falls, rises }: Measured): string {
  const { mean, low, high } = difference
  const isKnown = low !== null && high !== null && (low > 0 || high < 0)
  if (!isKnown || mean === null) return `${outcome} hardly moves (${ends(difference, points)} points)`
  const [is, share] = mean < 0 ? ['lower', falls] : ['higher', rises]
  const turned = mean < 0 ? { mean: -mean, low: -high, high: -low } : difference
  const size = points(turned.mean)
  const by = size === '0.00' ? 'less than 0.005 points' : `${size} points (${ends(turned, points)})`
  return `${outcome} is ${is} by ${by}, in ${percent(share)} of futures`
}

function changesTable({ change, decisive, outcomes, others }: Finding): string {
  const all = [{ words: change, measured: [...decisive, ...outcomes] }, ...others]
  const rows = all.flatMap(({ words, measured }) =>
    measured.map((one) => {
      const text = one.unit === '1' ? points : plain
      const suffix = one.unit === '1' ? '' : ` ${one.unit}`
      const [value, range] = [text(one.difference.mean), ends(one.difference, text)]
      return [words, one.outcome, value + suffix, range, percent(one.rises), percent(one.falls)]
    }),
  )
  const headings = ['change', 'outcome', 'by', '95 % interval', 'rises in', 'falls in']
  return pageTable(headings, rows).replace('| --- | ---: |', '| --- | --- |')
}

function carrierParagraph({ outcome, carriers }: Measured, expected: Expected): string {
  if (carriers.length === 0) return ''
  if (carriers.every(({ low, high }) => Math.max(Math.abs(low), Math.abs(high)) < TRIFLE))
    return `Of ${outcome}: no judged number brings the change to a tenth of a point.`
  const text = ({ parameter, low, high }: Carrier) =>
    `\`${parameter}\` (${points(low)} at its low end, ${points(high)} at its high end)`
  const deciding = carriers.filter(({ decides }) => decides)
  const others = carriers.filter(({ decides }) => !decides)
  const [hangs, none] =
    expected === 'negligible'
      ? ['that it is negligible hangs on', `no judged number takes it beyond ${NEGLIGIBLE * 100} point`]
      : ['the sign hangs on', 'no judged number changes the sign']
  const parts = [
    deciding.length > 0 ? `${hangs} ${deciding.map(text).join(', ')}` : none,
    ...(others.length > 0
      ? [
          `${deciding.length > 0 ? 'of the others, ' : ''}it is most sensitive to ${others.map(text).join(', ')}`,
        ]
      : []),
  ]
  return `Of ${outcome}: ${parts.join('; ')}.`
}

function tableParts({ about, heading, columns, rows, notes }: FindingTable): readonly string[] {
  const lines = rows.map(({ name, cells }) => [name, ...cells.map(cellText)])
  return [capital(about), rows.length > 0 ? pageTable([heading, ...columns], lines) : '', ...notes]
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function cellText(cell: TableCell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  const text = { points, number: plain, percent: ratio }[cell.as]
  const unit = cell.as === 'percent' ? ' %' : ''
  const range = cell.low === null || cell.high === null ? '' : ` (${ends(cell, text)}${unit})`
  return cell.mean === null ? '–' : text(cell.mean) + unit + range
}

function payoffParts({ payoffs: { choices, parties }, change }: Finding): readonly string[] {
  if (parties.length === 0) return []
  const headings = [
    'policies',
    ...parties.map(({ party, unit }) => (unit === '1' ? party : `${party} (${unit})`)),
  ]
  const rows = [
    ...choices.map((name, choice) => [name, ...parties.map(({ means }) => plain(means[choice] ?? null))]),
    ['change', ...parties.map(({ change: own }) => `${plain(own.mean)} (${ends(own, plain)})`)],
  ]
  const verbs = parties.map(({ party, change: { low, high } }) => {
    const verb =
      low !== null && low > 0 ? 'gains' : high !== null && high < 0 ? 'loses' : 'neither gains nor loses'
    return `${party} ${verb}`
  })
  return [
    `Who would choose it, by the payoffs of the scenario, whose weights are judgement and stand in the middle of their ranges; differences count, levels mean nothing. By the change, ${change}, ${verbs.join(', ')}.`,
    pageTable(headings, rows),
  ]
}
