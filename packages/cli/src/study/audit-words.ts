import { climbingLevers, type Audit, type OutcomeAudit, type Scenario } from '@erosion/engine'
import { plainNumber } from '../run/output/plain-number.js'
import { stepWords } from '../step-words.js'

/** Most outcomes that are named. */
const MOST_NAMED = 5

/** The verdict of a good audit, in a sentence; undefined for a bad one. */
export function goodAuditWords(audit: Audit): string | undefined {
  if (!audit.isGood) return undefined
  return `Audit of ${futures(audit)}: half the step and ${audit.otherMethod} in place of ${audit.method} move no outcome by more than ${plainNumber(100 * audit.tolerance)} % of its range.`
}

/**
 * What is wrong by an audit of single runs, a line each: nothing of runs that failed or of promises that they broke, which
 * is told of each of them.
 */
export function badSingleWords(audit: Audit, scenario: Pick<Scenario, 'players'>): readonly string[] {
  const isGood = audit.failed > 0 || (audit.saved.isWhole && audit.outcomes.every((one) => one.isGood))
  return badAuditWords({ ...audit, broken: [], isGood }, scenario)
}

/** What is wrong by an audit, a line each; none for a good one. */
export function badAuditWords(audit: Audit, scenario: Pick<Scenario, 'players'>): readonly string[] {
  if (audit.isGood) return []
  if (audit.failed === 1)
    return [`AUDIT of ${futures(audit)}: every run fails, so that nothing is known of the step.`]
  const bad = audit.outcomes.filter(({ isGood }) => !isGood)
  const named = bad.slice(0, MOST_NAMED).map((outcome) => outcomeWords(outcome, audit))
  const more = bad.length > MOST_NAMED ? [`… and ${bad.length - MOST_NAMED} more outcomes`] : []
  const broken = audit.broken.map((name) => `expectation broken: ${name}`)
  const saved = audit.saved.isWhole ? [] : ['saved times do not end with the run']
  const what = [...named, ...more, ...rampWords(scenario), ...broken, ...saved].map((words) => `  ${words}`)
  return [
    `AUDIT of ${futures(audit)}: the step ${stepWords(audit.step)} of ${audit.method} is too coarse for what follows. Try half of it, or --step auto.`,
    ...what,
  ]
}

/** Stairs are as fine as the step, so that no method has a higher order than one while a lever climbs. */
function rampWords(scenario: Pick<Scenario, 'players'>): readonly string[] {
  const climbing = climbingLevers(scenario)
  if (climbing.length === 0) return []
  const names = climbing.slice(0, MOST_NAMED).join(', ')
  return [`levers with a ramp climb in stairs of a step, which any method sees: ${names}`]
}

function outcomeWords(
  { outcome, halving, error, method, range, size, vanished }: OutcomeAudit,
  audit: Audit,
): string {
  if (vanished > 0) return `${outcome}: ${vanished} numbers come or go`
  const [whole, name] = audit.runs === 1 ? [size, 'size'] : [range ?? 0, 'range']
  const percent = (change: number | null) =>
    whole === 0 ? plainNumber(change ?? 0) : `${twoDigits((100 * (change ?? 0)) / whole)} %`
  const of = whole === 0 ? '' : ` of its ${name}`
  return `${outcome}: half the step moves it by ${percent(halving)}${of} (estimated error ${percent(error)}), ${audit.otherMethod} by ${percent(method)}`
}

const twoDigits = (number: number) => plainNumber(Number(number.toPrecision(2)))

const futures = ({ runs }: Audit) => (runs === 1 ? '1 future' : `${runs} futures`)
