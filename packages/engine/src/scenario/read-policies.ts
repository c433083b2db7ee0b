import type { PathKey, Report } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { readNumber } from '#core/shape'
import { wholeSteps } from '#compile/grid-steps'
import type { Grid } from '#compile/kernel'
import { elementName, offsetOf } from '#model/declaration'
import type { ExpandedModel } from '#model/expanded'
import type { Model } from '#model/model'
import { ownerOf } from '#model/read-owners'
import { readAddress } from './address.js'
import type { KnownPolicies } from './known-policies.js'
import type { LeverSetting, Player, Policy } from './scenario.js'
import type { LeverSettingSource, PolicySource, ScenarioSource } from './schema.js'

/** What policies are read with. */
export interface PolicyContext {
  readonly model: Model
  readonly expanded: ExpandedModel
  /** Undefined when the time of the scenario could not be read; times are then not looked at. */
  readonly grid: Grid | undefined
  readonly known: KnownPolicies
  readonly report: Report
}

/** Reads players and their policies, in the order of `players`, then of `policies`. */
export function readPlayers(source: ScenarioSource, context: PolicyContext): readonly Player[] {
  const { known } = context
  const names = [...new Set([...Object.keys(source.players ?? {}), ...Object.keys(source.policies ?? {})])]
  const players: Player[] = []
  for (const name of names) {
    const section = source.policies?.[name] === undefined ? 'players' : 'policies'
    if (!known.players.includes(name)) {
      reportUnknownPlayer(name, [section, name], known, context.report)
      continue
    }
    const described = source.players?.[name] ?? {}
    const policies = Object.entries(source.policies?.[name] ?? {}).map(([policy, value]) =>
      readPolicy(name, policy, value ?? {}, context),
    )
    players.push({
      name,
      label: described.name ?? name,
      about: described.about,
      default: described.default,
      policies,
    })
  }
  return players
}

/** A default that is no policy of its player is an issue. */
export function checkDefaults(players: readonly Player[], known: KnownPolicies, report: Report): void {
  for (const player of players) {
    if (player.default === undefined || known.exists(player.name, player.default)) continue
    reportUnknownPolicy(player.name, player.default, ['players', player.name, 'default'], known, report)
  }
}

export function reportUnknownPlayer(
  name: string,
  path: readonly PathKey[],
  { players }: KnownPolicies,
  report: Report,
): void {
  const nearest = nearestName(name, players)
  const expected = players.length > 0 ? `an owner of levers: ${players.join(', ')}` : 'a model with levers'
  const problem = {
    code: 'unknown-player',
    message: `${name} is not a player`,
    found: name,
    expected,
    onKey: true,
  } as const
  report(path, { ...problem, ...(nearest && { nearest }) })
}

export function reportUnknownPolicy(
  player: string,
  policy: string,
  path: readonly PathKey[],
  known: KnownPolicies,
  report: Report,
): void {
  const names = known.policiesOf(player)
  const nearest = nearestName(policy, names)
  const message = `${policy} is not a policy of ${player}`
  const expected = names.length > 0 ? names.join(', ') : `a policy of ${player}; it has none`
  const problem = { code: 'unknown-policy', message, found: policy, expected } as const
  report(path, { ...problem, ...(nearest && { nearest }) })
}

function readPolicy(player: string, name: string, source: PolicySource, context: PolicyContext): Policy {
  const path = ['policies', player, name]
  const start = { time: source.start, step: readTime(source.start, [...path, 'start'], context) }
  const taken = new Map<number, string>()
  const settings: LeverSetting[] = []
  for (const [key, written] of Object.entries(source.levers ?? {})) {
    const setting = typeof written === 'number' ? { value: written } : written
    const place = [...path, 'levers', key]
    const schedule = readSchedule(setting, start, place, context)
    for (const element of readSetting(key, setting.value, schedule, player, place, context)) {
      const other = taken.get(element.slot)
      if (other !== undefined) {
        const message = `${element.lever} is set twice by ${name}, also as ${other}`
        context.report(place, { code: 'duplicate-name', message, onKey: true })
        break
      }
      taken.set(element.slot, key)
      settings.push(element)
    }
  }
  return { name, about: source.about, settings }
}

type Schedule = Pick<LeverSetting, 'startStep' | 'endStep' | 'rampSteps'>

function readSetting(
  key: string,
  value: number,
  schedule: Schedule,
  player: string,
  path: readonly PathKey[],
  { model, expanded, report }: PolicyContext,
): LeverSetting[] {
  const address = readAddress(key, 'lever', model, (problem) => report(path, problem))
  if (!address) return []
  const { variable, positions } = address
  const owner = model.owners.get(variable.name) ?? ''
  const foreign = positions.find((position) => ownerOf(variable, owner, position) !== player)
  if (foreign) {
    const holder = ownerOf(variable, owner, foreign)
    const message = `${elementName(variable.name, variable.indices, foreign)} is held by ${holder}, not by ${player}`
    report(path, { code: 'wrong-owner', message, found: key, expected: `a lever of ${player}`, onKey: true })
    return []
  }
  return positions.map((position) => ({
    lever: elementName(variable.name, variable.indices, position),
    slot: (expanded.firstSlots.get(variable.name) ?? 0) + offsetOf(variable.indices, position),
    value,
    ...schedule,
  }))
}

/** A time as it was written, and its step; NaN where that is not known. */
interface Start {
  readonly time: number | undefined
  readonly step: number
}

/**
 * When a setting begins, ends, and how long it takes, in steps of the grid.
 * @param policyStart when its policy starts
 */
function readSchedule(
  setting: LeverSettingSource,
  policyStart: Start,
  path: readonly PathKey[],
  context: PolicyContext,
): Schedule {
  const { start = policyStart.time ?? context.grid?.from ?? NaN, end } = setting
  const ramp = readNumber(setting.ramp ?? 0)
  const startStep =
    setting.start === undefined ? policyStart.step : readTime(start, [...path, 'start'], context)
  if (ramp < 0) {
    const message = 'a ramp takes no negative time'
    context.report([...path, 'ramp'], { code: 'out-of-range', message, found: `${ramp}` })
  }
  if (end !== undefined && end <= start) {
    const message = 'the lever falls back before it is set'
    const found = `${start} to ${end}`
    const problem = { code: 'reversed-range', message, found, expected: 'end after start' } as const
    context.report([...path, 'end'], problem)
  }
  return {
    startStep,
    endStep: end === undefined || end <= start ? undefined : readTime(end, [...path, 'end'], context),
    rampSteps: ramp < 0 ? NaN : readSteps(ramp, [...path, 'ramp'], context),
  }
}

/** The step of a time, the first when it is not given; NaN after reporting one between two steps. */
function readTime(time: number | undefined, path: readonly PathKey[], context: PolicyContext): number {
  return time === undefined ? 0 : readSteps(time - (context.grid?.from ?? NaN), path, context)
}

function readSteps(span: number, path: readonly PathKey[], { grid, report }: PolicyContext): number {
  const whole = grid && wholeSteps(span, grid.step)
  if (whole !== undefined || !grid) return whole ?? NaN
  const expected = `a whole number of steps of ${grid.step}`
  const found = `${span / grid.step} steps`
  report(path, { code: 'off-grid', message: 'this lies between two steps', found, expected })
  return NaN
}
