import type { PathKey, Report } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { wholeSteps } from '#compile/grid-steps'
import type { Grid } from '#compile/kernel'
import { elementName, offsetOf } from '#model/declaration'
import type { ExpandedModel } from '#model/expanded'
import type { Model } from '#model/model'
import { ownerOf, playersOf } from '#model/read-owners'
import { readAddress } from './address.js'
import type { LeverSetting, Player, Policy } from './scenario.js'
import type { LeverSettingSource, PolicySource, ScenarioSource } from './schema.js'

/** What policies are read with. */
export interface PolicyContext {
  readonly model: Model
  readonly expanded: ExpandedModel
  readonly grid: Grid
  readonly report: Report
}

/** Reads players and their policies, in the order of `players`, then of `policies`. */
export function readPlayers(source: ScenarioSource, context: PolicyContext): readonly Player[] {
  const known = playersOf(context.model)
  const names = [...new Set([...Object.keys(source.players ?? {}), ...Object.keys(source.policies ?? {})])]
  const players: Player[] = []
  for (const name of names) {
    const section = source.policies?.[name] === undefined ? 'players' : 'policies'
    if (!known.includes(name)) {
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

/** A default that is no policy of its player is an issue; `exists` also knows policies that could not be read. */
export function checkDefaults(
  players: readonly Player[],
  exists: (player: string, policy: string) => boolean,
  report: Report,
): void {
  for (const player of players) {
    if (player.default === undefined || exists(player.name, player.default)) continue
    reportUnknownPolicy(player, player.default, ['players', player.name, 'default'], report)
  }
}

export function reportUnknownPlayer(
  name: string,
  path: readonly PathKey[],
  known: readonly string[],
  report: Report,
): void {
  const nearest = nearestName(name, known)
  const expected = known.length > 0 ? `an owner of levers: ${known.join(', ')}` : 'a model with levers'
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
  player: Player,
  policy: string,
  path: readonly PathKey[],
  report: Report,
): void {
  const names = player.policies.map(({ name }) => name)
  const nearest = nearestName(policy, names)
  const message = `${policy} is not a policy of ${player.name}`
  report(path, {
    code: 'unknown-policy',
    message,
    found: policy,
    expected: names.join(', '),
    ...(nearest && { nearest }),
  })
}

function readPolicy(player: string, name: string, source: PolicySource, context: PolicyContext): Policy {
  const path = ['policies', player, name]
  const policyStart = source.start
  const taken = new Map<number, string>()
  const settings: LeverSetting[] = []
  for (const [key, written] of Object.entries(source.levers ?? {})) {
    const setting = typeof written === 'number' ? { value: written } : written
    for (const element of readSetting(key, setting, policyStart, player, [...path, 'levers', key], context)) {
      const other = taken.get(element.slot)
      if (other !== undefined) {
        const message = `${element.lever} is set twice by ${name}, also as ${other}`
        context.report([...path, 'levers', key], { code: 'duplicate-name', message, onKey: true })
        break
      }
      taken.set(element.slot, key)
      settings.push(element)
    }
  }
  return { name, about: source.about, settings }
}

function readSetting(
  key: string,
  setting: LeverSettingSource,
  policyStart: number | undefined,
  player: string,
  path: readonly PathKey[],
  context: PolicyContext,
): LeverSetting[] {
  const { model, expanded, report } = context
  const address = readAddress(key, 'lever', model, (problem) => report(path, problem))
  const schedule = readSchedule(setting, policyStart, path, context)
  if (!address || !schedule) return []
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
    value: setting.value,
    ...schedule,
  }))
}

/** When a setting begins, ends, and how long it takes, in steps of the grid. */
function readSchedule(
  setting: LeverSettingSource,
  policyStart: number | undefined,
  path: readonly PathKey[],
  { grid, report }: PolicyContext,
): Pick<LeverSetting, 'startStep' | 'endStep' | 'rampSteps'> | undefined {
  const startPath =
    setting.start === undefined && policyStart !== undefined
      ? [...path.slice(0, 3), 'start']
      : [...path, 'start']
  const steps = (span: number, at: readonly PathKey[]): number | undefined => {
    const whole = wholeSteps(span, grid.step)
    if (whole !== undefined) return whole
    const expected = `a whole number of steps of ${grid.step}`
    report(at, {
      code: 'off-grid',
      message: 'this lies between two steps',
      found: `${span / grid.step} steps`,
      expected,
    })
    return undefined
  }
  const startStep = steps((setting.start ?? policyStart ?? grid.from) - grid.from, startPath)
  const endStep = setting.end === undefined ? undefined : steps(setting.end - grid.from, [...path, 'end'])
  const rampSteps = steps(setting.ramp ?? 0, [...path, 'ramp'])
  if (startStep === undefined || rampSteps === undefined) return undefined
  if (endStep === undefined && setting.end !== undefined) return undefined
  if (rampSteps < 0) {
    report([...path, 'ramp'], {
      code: 'out-of-range',
      message: 'a ramp takes no negative time',
      found: `${setting.ramp ?? 0}`,
    })
    return undefined
  }
  if (endStep !== undefined && endStep <= startStep) {
    report([...path, 'end'], {
      code: 'reversed-range',
      message: 'the lever falls back before it is set',
      expected: 'end after start',
    })
    return undefined
  }
  return { startStep, endStep, rampSteps }
}
