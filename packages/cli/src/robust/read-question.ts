import { type Direction, type Issue, type MetricOptions, type Outcome, type Scenario } from '@erosion/engine'
import { readAssignments } from '../run/options/read-assignments.js'
import { readNumber } from '../run/options/read-number.js'
import { splitList } from '../run/options/split-list.js'
import { usualOutcomes } from '../strategy/usual-outcomes.js'
import { unknownName } from '../unknown-name.js'
import type { RobustArguments } from './robust-arguments.js'

/** Whose policies are assessed, by what. */
export interface RobustQuestion {
  readonly player: string
  readonly outcome: string
  readonly isMore: boolean
  readonly options: MetricOptions
}

/**
 * Understands the options of `erosion robust`; the question is undefined only beside issues.
 * @param isFolder whether the policies are those of a folder of results, where defaults have been settled
 */
export function readQuestion(
  args: RobustArguments,
  scenario: Scenario,
  isFolder: boolean,
): { readonly question: RobustQuestion | undefined; readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  const player = choosePlayer(args, scenario, isFolder, issues)
  const outcome = chooseOutcome(scenario, args.outcome, player)
  if (!outcome) {
    issues.push({
      code: 'missing-key',
      message: 'the scenario has no outcomes to judge by',
      path: ['outcomes'],
    })
  }
  const own = player === undefined ? undefined : outcome?.better.get(player)
  const direction = choose<Direction>(
    'direction',
    args.direction ?? own ?? 'higher',
    ['higher', 'lower'],
    issues,
  )
  const percentiles = choose(
    'percentiles',
    args.percentiles ?? 'linear',
    ['linear', 'nearest'] as const,
    issues,
  )
  const alpha = readAlpha(args.alpha ?? '0.5', issues)
  const threshold =
    args.threshold === undefined ? outcome?.thresholds[0] : numberOf('threshold', args.threshold, issues)
  if (
    issues.length > 0 ||
    !outcome ||
    player === undefined ||
    alpha === undefined ||
    percentiles === undefined
  ) {
    return { question: undefined, issues }
  }
  const options = { alpha, threshold, percentiles }
  return { question: { player, outcome: outcome.name, isMore: direction === 'higher', options }, issues }
}

/** The player whose policies are assessed: the first who plays several, unless said. */
function choosePlayer(
  args: RobustArguments,
  scenario: Scenario,
  isFolder: boolean,
  issues: Issue[],
): string | undefined {
  const { players } = scenario
  const choosing = players.filter(({ policies }) => policies.length > 1).map(({ name }) => name)
  const several = choosing.filter((name) => !isHeld(name, scenario, args, isFolder))
  const player = choose('player', args.player ?? several[0], choosing, issues)
  if (player !== undefined && !several.includes(player)) issues.push(aloneIssue(player))
  return player
}

/** Whether a player plays one policy only, by `--policy` or by its default. */
function isHeld(name: string, { players }: Scenario, args: RobustArguments, isFolder: boolean): boolean {
  if (readAssignments(args.policy, '--policy', 'player=policy').values.has(name)) return true
  const isOpen = isFolder || args.open?.flatMap(splitList).includes(name)
  return !isOpen && players.some((one) => one.name === name && one.default !== undefined)
}

function aloneIssue(player: string): Issue {
  const message = `${player} plays one policy alone: there is nothing to hold it against`
  const expected = `--open ${player}, and no --policy ${player}=…`
  return { code: 'not-allowed', message, path: ['--player'], expected }
}

function chooseOutcome(scenario: Scenario, wanted: string | undefined, player = ''): Outcome | undefined {
  const usual = usualOutcomes(scenario)
  const { outcomes } = scenario
  const directed = outcomes.find(({ name, better }) => usual.includes(name) && better.has(player))
  return outcomes.find(({ name }) => name === wanted) ?? directed ?? outcomes[0]
}

function choose<T extends string>(
  option: string,
  wanted: string | undefined,
  known: readonly T[],
  issues: Issue[],
): T | undefined {
  const found = wanted === undefined ? known[0] : known.find((name) => name === wanted)
  if (found !== undefined) return found
  const message = wanted === undefined ? `nobody can be the ${option}` : `${wanted} is not a ${option}`
  const expected = known.length > 0 ? known.join(', ') : 'a player with several policies'
  issues.push(unknownName(wanted ?? '', known, { message, path: [`--${option}`], expected }))
  return undefined
}

function numberOf(option: string, text: string, issues: Issue[]): number | undefined {
  const number = readNumber(text, [`--${option}`])
  if (typeof number === 'number') return number
  issues.push(number)
  return undefined
}

function readAlpha(text: string, issues: Issue[]): number | undefined {
  const alpha = numberOf('alpha', text, issues)
  if (alpha === undefined || (alpha >= 0 && alpha <= 1)) return alpha
  const message = `${alpha} is no weight`
  issues.push({ code: 'out-of-range', message, path: ['--alpha'], expected: 'a number from 0 to 1' })
  return undefined
}
