import type { PathKey, Report } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { distinct } from '#core/distinct'
import type { LeverRule, RuledElement } from '#levers/lever-rule'
import { elementName, offsetOf } from '#model/declaration'
import { ownerOf } from '#model/read-owners'
import { readAddress } from './address.js'
import { checkExclusions } from './check-exclusions.js'
import { checkMandatory } from './check-mandatory.js'
import type { KnownPolicies } from './known-policies.js'
import type { PolicySource } from './lever-schema.js'
import type { PolicyContext } from './policy-context.js'
import { readCourse, readTime } from './read-course.js'
import { rulesOf } from './policy-choice.js'
import { readRule } from './read-rule.js'
import type { LeverSetting, Player, Policy } from './scenario.js'
import type { ScenarioSource } from './schema.js'
import { warnOfIdle } from './warn-of-idle.js'

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
    const policies = Object.entries(source.policies?.[name] ?? {}).map(([policy, value]) => {
      if (value === null) warnOfNothing(name, policy, context)
      return readPolicy(name, policy, value ?? {}, context)
    })
    players.push({
      name,
      label: described.name ?? name,
      about: described.about,
      default: described.default,
      policies,
    })
  }
  if (context.grid) checkExclusions(rulesOf({ players }), context.grid, context.report)
  return players
}

/** Null takes away what another scenario has; where there is nothing to take away, a policy that does nothing is left. */
function warnOfNothing(player: string, policy: string, { warn }: PolicyContext): void {
  const message = `nothing stands under ${policy}, so that it is a policy that does nothing`
  const expected = '{} where that is meant'
  warn(['policies', player, policy], { code: 'wrong-shape', message, expected, onKey: true })
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

function readPolicy(player: string, name: string, source: PolicySource, whole: PolicyContext): Policy {
  // What a policy says for all of its levers is read with each of them, and told once.
  const context = { ...whole, report: distinct(whole.report), warn: distinct(whole.warn) }
  const path = ['policies', player, name]
  const start = { time: source.start, step: readTime(source.start, [...path, 'start'], context) }
  const taken = new Map<number, string>()
  const settings: LeverSetting[] = []
  const rules: LeverRule[] = []
  for (const [key, written] of Object.entries(source.levers ?? {})) {
    const setting = typeof written === 'number' ? { value: written } : written
    const place = [...path, 'levers', key]
    const course = readCourse(setting, start, place, context)
    const elements = readElements(key, player, place, context)
    warnOfIdle(course, elements, place, context)
    const twice = elements.find(({ slot }) => taken.has(slot))
    if (twice) {
      const other = taken.get(twice.slot) ?? ''
      const message = `${twice.lever} is set twice by ${name}, also as ${other}`
      context.report(place, { code: 'duplicate-name', message, onKey: true })
    }
    for (const { slot } of elements) taken.set(slot, key)
    const rule = context.rules.find(
      (one) => one.player === player && one.policy === name && one.lever === key,
    )
    if (rule) rules.push(readRule(rule, elements, course, context))
    else settings.push(...elements.map((element) => ({ ...element, ...course })))
  }
  checkBudgetsUsed(player, name, context)
  if (context.grid) checkMandatory(rules, context.grid, context.values, context.report)
  return { name, about: source.about, settings, rules }
}

/** Money that no lever costs is a slip. */
function checkBudgetsUsed(player: string, policy: string, { rules, report }: PolicyContext): void {
  const own = rules.filter((rule) => rule.player === player && rule.policy === policy)
  for (const { path } of own.flatMap(({ budgets }) => budgets)) {
    const key = JSON.stringify(path)
    const draws = own.some(
      ({ cost, budgets }) => cost !== undefined && budgets.some((one) => JSON.stringify(one.path) === key),
    )
    if (draws) continue
    const message = 'nothing draws on this budget'
    report(path, { code: 'missing-key', message, expected: 'a lever with a cost' })
  }
}

/** The elements that a key means; none after reporting what is wrong with it. */
function readElements(
  key: string,
  player: string,
  path: readonly PathKey[],
  { model, expanded, report }: PolicyContext,
): readonly RuledElement[] {
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
  }))
}
