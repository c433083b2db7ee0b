import type { StudyResults } from '#batch/study-results'
import type { Compile } from '#compile/kernel'
import { shareOfWhole } from '#comparison/share-of-whole'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import type { Scenario } from '#scenario/scenario'
import { carriersOf } from './carriers-of.js'
import { measures, type Claim } from './claim.js'
import { changeIn, intervalIn, unitIn, type ClaimResults, type Ends } from './claim-results.js'
import type { Carrier, Finding, Measured } from './finding.js'
import { payoffsOf } from './payoffs-of.js'
import { tablesOf } from './tables/tables-of.js'
import { verdictOf } from './verdict-of.js'

/** What an answer is made with. */
export interface ClaimStudy {
  readonly claim: Claim
  /** Name of the scenario, as a reader finds it. */
  readonly name: string
  readonly scenario: Scenario
  /** A finished study with the choices of `choicesOf`. */
  readonly results: StudyResults
  /** By position of the question: the finished studies of `furtherStudies`. */
  readonly further: ReadonlyMap<number, ClaimResults>
  readonly hash: string
  readonly inputs: string
  readonly compile: Compile
}

/**
 * Answers one claim from finished studies.
 * @throws RangeError when a study lacks a choice or an outcome of the claim
 */
export function findClaim({ claim, name, further, hash, inputs, compile, ...study }: ClaimStudy): Finding {
  const { scenario, results } = study
  const { id, claim: text, change, beside, outcomes, expected, falseWhen } = claim
  const carriers = carriersOf(scenario, claim, compile)
  const decisive = measures.map((outcome) => measured(study, claim, outcome, carriers.get(outcome)))
  const early = (claim.early ?? []).map((outcome, i) => ({
    outcome,
    share: shareOfWhole(
      changeIn(study, claim, outcome),
      changeIn(study, claim, measures[i] ?? ''),
      groupsOfDesign(results.study.design),
    ),
  }))
  const withoutLink = remainsOf(claim, study, further)
  const { runs } = results
  return {
    ...{ id, claim: text, scenario: name, runs, design: results.study.design, seed: results.study.seed },
    ...{ hash, inputs, change, expected, falseWhen, decisive, early, withoutLink },
    others: beside.map((one) => ({
      words: one.words,
      measured: [...measures, ...outcomes].map((outcome) => measured(study, one, outcome)),
    })),
    outcomes: outcomes.map((outcome) => measured(study, claim, outcome)),
    tables: tablesOf(claim, study, further),
    payoffs: payoffsOf(study, claim),
    verdict: verdictOf({ decisive, early, withoutLink }, expected),
  }
}

function remainsOf(
  claim: Claim,
  study: ClaimResults,
  further: ReadonlyMap<number, ClaimResults>,
): Finding['withoutLink'] {
  return claim.questions.flatMap((question, i) => {
    const cut = further.get(i)
    if (question.kind !== 'cut' || !cut) return []
    const outcome = question.carried
    const [own, without] = [changeIn(study, claim, outcome), changeIn(cut, claim, outcome)]
    const groups = groupsOfDesign(study.results.study.design)
    return [{ outcome, remains: shareOfWhole(without, own, groups) }]
  })
}

function measured(
  study: ClaimResults,
  ends: Ends,
  outcome: string,
  carriers: readonly Carrier[] = [],
): Measured {
  const differences = changeIn(study, ends, outcome)
  const counted = differences.filter((value) => !Number.isNaN(value))
  const share = (is: (value: number) => boolean) => counted.filter(is).length / Math.max(1, counted.length)
  const shares = { rises: share((value) => value > 0), falls: share((value) => value < 0) }
  const difference = intervalIn(study, differences)
  return { outcome, unit: unitIn(study, outcome), difference, ...shares, carriers }
}
