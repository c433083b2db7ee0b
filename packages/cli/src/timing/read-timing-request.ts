import type { Issue, Scenario, TimingQuestion } from '@erosion/engine'
import { readNumber } from '../run/options/read-number.js'
import { unknownName } from '../unknown-name.js'
import type { TimingArguments } from './timing-arguments.js'

/** What is asked, in the terms of a scenario. */
export interface TimingRequest {
  readonly question: TimingQuestion
  /** The starts in the unit of time. */
  readonly times: readonly number[]
  readonly target: number | undefined
  readonly share: number
  readonly issues: readonly Issue[]
}

/** Understands what `erosion timing` is asked for; everything wrong with it is an issue. */
export function readTimingRequest(args: TimingArguments, scenario: Scenario): TimingRequest {
  const issues: Issue[] = []
  const number = (text: string | undefined, option: string, otherwise: number): number => {
    const read = text === undefined ? otherwise : readNumber(text, [option])
    if (typeof read === 'number') return read
    issues.push(read)
    return otherwise
  }
  const [player = '', policy = ''] = args.what.split('=').map((part) => part.trim())
  issues.push(...checkNames(scenario, player, policy, args))
  const target = args.target === undefined ? undefined : number(args.target, '--target', NaN)
  const share = number(args.share, '--share', 0.8)
  if (!(share > 0 && share <= 1)) {
    const message = 'a share lies above 0 and at most at 1'
    issues.push({ code: 'out-of-range', message, path: ['--share'], found: `${share}` })
  }
  const times = args.starts?.split(',').map((text) => number(text, '--starts', NaN)) ?? everyYear(scenario)
  const starts = times.map((time) => stepOf(time, scenario, issues))
  const { lever } = args
  const against = againstOf(args.against)?.policy
  const question = { player, policy, starts, ...(lever !== undefined && { lever }) }
  return {
    question: against === undefined ? question : { ...question, against },
    ...{ times, target, share, issues },
  }
}

function checkNames(scenario: Scenario, player: string, policy: string, args: TimingArguments): Issue[] {
  const issues: Issue[] = []
  const check = (found: string, names: readonly string[], what: string, path: string): boolean => {
    if (names.includes(found)) return true
    issues.push(
      unknownName(found, names, { message: `${found || 'nothing'} is not ${what}`, path: [path], found }),
    )
    return false
  }
  const players = scenario.players.map(({ name }) => name)
  if (!check(player, players, 'a player', 'player=policy')) return issues
  const policies = scenario.players.find(({ name }) => name === player)?.policies ?? []
  const names = policies.map(({ name }) => name)
  const against = againstOf(args.against)
  if (against) {
    check(against.policy, names, `a policy of ${player}`, '--against')
    if (against.player !== undefined && against.player !== player)
      check(against.player, [player], 'the player whose policy is moved', '--against')
  }
  if (!check(policy, names, `a policy of ${player}`, 'player=policy')) return issues
  const { lever } = args
  const own = policies.find(({ name }) => name === policy)
  const levers = [
    ...(own?.settings ?? []).map((one) => one.lever),
    ...(own?.rules ?? []).map((one) => one.name),
  ]
  const isThere = levers.some((name) => name === lever || name.startsWith(`${lever}[`))
  if (lever !== undefined && !isThere) check(lever, levers, `a lever of ${policy}`, '--lever')
  return issues
}

/** What `--against` names: a policy, or like the policy that is moved, a player and a policy. */
function againstOf(
  text: string | undefined,
): { readonly player: string | undefined; readonly policy: string } | undefined {
  if (text === undefined) return undefined
  const [player = '', ...rest] = text.split('=').map((part) => part.trim())
  return rest.length === 0 ? { player: undefined, policy: player } : { player, policy: rest.join('=') }
}

/** Every whole year of the run but its first instant and its last. */
function everyYear({ grid }: Scenario): readonly number[] {
  const end = grid.from + grid.stepCount * grid.step
  const first = Math.floor(grid.from) + 1
  return Array.from({ length: Math.max(0, Math.ceil(end) - first) }, (_, i) => first + i)
}

function stepOf(time: number, { grid }: Scenario, issues: Issue[]): number {
  const step = Math.round((time - grid.from) / grid.step)
  const isOnGrid = Math.abs((time - grid.from) / grid.step - step) < 1e-6
  if (isOnGrid && step >= 0 && step <= grid.stepCount) return step
  const expected = `a step of the run, ${grid.from} to ${grid.from + grid.stepCount * grid.step}`
  const message = 'this start is no step of the run'
  issues.push({ code: 'off-grid', message, path: ['--starts'], found: `${time}`, expected })
  return 0
}
