import type { MeanInterval } from '#comparison/mean-interval'
import { NEGLIGIBLE } from './claims.js'
import type { Carrier, Finding, FindingsDocument, Measured, Verdict } from './finding.js'

/** The findings as a page. */
export function findingsMarkdown({ findings, engine, version }: FindingsDocument): string {
  return `${[head(engine, version, findings), overview(findings), ...findings.map(section)].join('\n\n')}\n`
}

function head(engine: string, version: number, findings: readonly Finding[]): string {
  const [first] = findings
  return [
    '# Findings',
    'What the scenarios answer to the claims of the essay of 10 November 2025. The page is written by `erosion findings scenarios/claims --markdown docs/findings.md` from results, and is the same, byte for byte, for the same scenarios and the same engine; `--format json` gives it as data.',
    `These are implications of a model, most of whose structural numbers are judgement, and no forecasts. A “share of futures” is a share of draws under the ranges that the scenarios state (${first?.runs ?? 0} futures, ${first?.design ?? ''}, seed ${first?.seed ?? ''}), and “probability” would mean nothing else. Each change of policies is measured twice in the same futures: on retained dependence, where what one power gains no other need lose, and on Russia's share of the dependence on five powers, the zero-sum view. Both are in points, hundredths, with 95 % intervals of the mean.`,
    'Beside each stand the judged numbers that carry it: moved to the low and high end of their range, one at a time, in a run at middle values. If one of them changes the sign, the finding is not settled.',
    `Engine ${engine}, document version ${version}.`,
  ].join('\n\n')
}

function overview(findings: readonly Finding[]): string {
  const rows = findings.map(
    ({ id, claim, verdict }) => `| [${id}](#${id.toLowerCase()}) | ${claim} | ${verdicts[verdict].short} |`,
  )
  return table('| | the essay says | the model |', '| --- | --- | --- |', rows)
}

const verdicts: Readonly<Record<Verdict, { readonly short: string; readonly long: string }>> = {
  agrees: { short: 'agrees', long: 'The model agrees with the claim on both measures.' },
  disagrees: { short: 'disagrees', long: 'The model disagrees with the claim on both measures.' },
  'the measures differ': {
    short: 'agrees on one measure only',
    long: 'The two measures disagree: one goes with the claim, the other against it.',
  },
  trifling: {
    short: 'sees next to nothing',
    long: 'Whatever its direction, the change is a trifle: less than a tenth of a point on both measures.',
  },
  'not settled': {
    short: 'is not settled',
    long: 'Not settled: a judged number within its range changes the sign.',
  },
  'cannot tell': {
    short: 'cannot tell',
    long: 'The model cannot tell: an interval holds what the claim says and its opposite.',
  },
}

function section(finding: Finding): string {
  const { id, claim, change, decisive, others, outcomes, payoffs, verdict, falseWhen, expected } = finding
  const rows = [
    ...decisive.map((one) => row(change, one)),
    ...outcomes.map((one) => row(change, one)),
    ...others.flatMap(({ words, measured }) => measured.map((one) => row(words, one))),
  ]
  return [
    `## ${id}`,
    `> ${claim}`,
    `**${verdicts[verdict].long}**${deciding(finding)} ${sentence(change, decisive)}${expected === 'negligible' ? ` The claim is taken to say: less than ${NEGLIGIBLE * 100} point either way.` : ''}`,
    table(
      '| change | outcome | by | 95 % interval | rises in | falls in |',
      '| --- | --- | ---: | ---: | ---: | ---: |',
      rows,
    ),
    ...decisive.map(carrierParagraph),
    payoffs.length > 0 ? payoffTable(finding) : '',
    `It would be false if ${falseWhen}.`,
    `Experiment: \`scenarios/claims/${finding.scenario}\`, ${finding.runs} futures, results \`${finding.hash.slice(0, 16)}\`.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Which judged numbers decide what is not settled. */
function deciding({ verdict, decisive }: Finding): string {
  if (verdict !== 'not settled') return ''
  const names = decisive.flatMap(({ carriers }) => carriers.filter(({ changesSign }) => changesSign))
  const distinct = [...new Set(names.map(({ parameter }) => `\`${parameter}\``))]
  return ` ${distinct.join(' and ')} ${distinct.length === 1 ? 'decides' : 'decide'}.`
}

function sentence(change: string, decisive: readonly Measured[]): string {
  const parts = decisive.map(({ outcome, difference, falls, rises }) => {
    const { mean, low, high } = difference
    const share = Math.max(falls, rises)
    const isKnown = low !== null && high !== null && (low > 0 || high < 0)
    const verb = !isKnown || mean === null ? 'hardly moves' : mean < 0 ? 'lowers' : 'raises'
    const by = isKnown
      ? ` by ${points(Math.abs(mean ?? 0))} points (${interval(difference)}), in ${percent(share)} of futures`
      : ` (${interval(difference)} points)`
    return `${verb} ${outcome}${by}`
  })
  return `In the model, ${change}, ${parts.join(', and ')}.`
}

function row(words: string, { outcome, unit, difference, rises, falls }: Measured): string {
  const [value, range] =
    unit === '1'
      ? [points(difference.mean), interval(difference)]
      : [plain(difference.mean), plainInterval(difference)]
  const suffix = unit === '1' ? '' : ` ${unit}`
  return `| ${words} | ${outcome} | ${value}${suffix} | ${range} | ${percent(rises)} | ${percent(falls)} |`
}

function carrierParagraph({ outcome, carriers }: Measured): string {
  if (carriers.length === 0) return ''
  const text = ({ parameter, low, high }: Carrier) =>
    `\`${parameter}\` (${points(low)} at its low end, ${points(high)} at its high end)`
  const turning = carriers.filter(({ changesSign }) => changesSign)
  const others = carriers.filter(({ changesSign }) => !changesSign)
  const parts = [
    turning.length > 0
      ? `the sign hangs on ${turning.map(text).join(', ')}`
      : 'no judged number changes the sign',
    others.length > 0 ? `most is carried by ${others.map(text).join(', ')}` : '',
  ].filter((part) => part !== '')
  return `Of ${outcome}: ${parts.join('; ')}.`
}

function payoffTable({ payoffs, change }: Finding): string {
  const rows = payoffs.map(({ party, unit, from, to }) => {
    const better = to > from ? 'gains' : to < from ? 'loses' : 'neither'
    return `| ${party}${unit === '1' ? '' : ` (${unit})`} | ${from.toFixed(2)} | ${to.toFixed(2)} | ${better} |`
  })
  return `Who would choose it (${change}), by the payoffs of the scenario:\n\n${table('| | before | after | |', '| --- | ---: | ---: | --- |', rows)}`
}

/** Left alone by formatters: one changed number is to change one line. */
function table(headings: string, rule: string, rows: readonly string[]): string {
  return [
    '<!-- prettier-ignore-start -->',
    '',
    headings,
    rule,
    ...rows,
    '',
    '<!-- prettier-ignore-end -->',
  ].join('\n')
}

/** Hundredths, with two decimals. */
function points(value: number | null): string {
  return value === null ? '–' : fixed(value * 100, 2)
}

function interval({ low, high }: MeanInterval): string {
  return `${points(low)} … ${points(high)}`
}

const plain = (value: number | null): string => (value === null ? '–' : fixed(value, 2))
const plainInterval = ({ low, high }: MeanInterval): string => `${plain(low)} … ${plain(high)}`

function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals)
  return Number(text) === 0 ? text.replace('-', '') : text
}

function percent(share: number): string {
  const text = (share * 100).toFixed(0)
  if (share > 0 && text === '0') return '<1 %'
  return share < 1 && text === '100' ? '>99 %' : `${text} %`
}
