import type { Finding, FindingsDocument } from './finding.js'
import { sectionMarkdown } from './section-markdown.js'
import { verdictWords } from './verdict-words.js'
import { pageTable, points } from './words.js'

/**
 * The findings as a page.
 * @param figure address of their picture ({@link findingsFigure}), as seen from the page; it has none unless said
 */
export function findingsMarkdown(document: FindingsDocument, figure?: string): string {
  const { findings } = document
  const parts = [...head(document), overview(findings)]
  const picture = figure === undefined ? [] : [`![${pictureWords(findings)}](${figure})`]
  return `${[...parts, ...picture, ...findings.map(sectionMarkdown)].join('\n\n')}\n`
}

/** The picture in words, for those who do not see it. */
function pictureWords(findings: readonly Finding[]): string {
  const changes = findings.map(({ id, decisive }) => {
    return `${id} ${decisive.map(({ difference }) => points(difference.mean)).join(' and ')}`
  })
  return `Change of retained dependence and of Russia's share of dependence by claim, in points: ${changes.join(', ')}`
}

function head({ engine, version, score, findings }: FindingsDocument): readonly string[] {
  const [first] = findings
  return [
    '# Findings',
    'What the scenarios answer to the claims of the essay of 10 November 2025. The page is written by `erosion findings scenarios/claims --markdown docs/findings.md --figure docs/findings.svg` from results, and is the same, byte for byte, for the same scenarios and the same engine; `--format json` gives it as data. With `--check` the command tells, without running anything, whether a page is of the scenarios, the model and the claims as they are.',
    'These are implications of a model, most of whose structural numbers are judgement, and no forecasts.',
    ...(score === undefined
      ? []
      : [`${score}. A score over years that a model has learnt from says little of years to come.`]),
    `“Probability” means the share of draws under the stated prior: the ranges that the scenarios give (${first?.runs ?? 0} futures, ${first?.design ?? ''}, seed ${first?.seed ?? ''}). Intervals are of 95 %, of means over these draws; they tell how well so many draws know the mean, not how right the model is. How far single futures differ from the mean, the shares of futures in which an outcome rises or falls tell.`,
    "Each change of policies is measured twice in the same futures: on retained dependence, dependence on Russia over that of 2025, where what one power gains no other need lose; and on Russia's share of the dependence on five powers, the zero-sum view. Both are in points, of which the whole has a hundred. Less than a tenth of a point on both measures is called negligible, whatever its sign.",
    'Beside each stand the judged numbers that it is most sensitive to: moved to the low and high end of their range, one at a time, in a run at middle values. If one of them changes the sign of either measure, or makes more of a change than the claim allows, the finding is not settled. What two of them do together is not looked at.',
    `Engine ${engine}, document version ${version}.`,
  ]
}

function overview(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => {
    const { id, claim } = finding
    return [`[${id}](#${id.toLowerCase()})`, claim, verdictWords(finding).short]
  })
  return pageTable(['', 'the essay says', 'the model'], rows).replace('| ---: | ---: |', '| --- | --- |')
}
