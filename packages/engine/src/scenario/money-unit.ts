import type { Report } from '#core/issue'
import { printUnit } from '#expression/print-unit'
import { equalUnits, multiplyUnits, type Unit } from '#expression/unit'
import type { Model } from '#model/model'
import { readKey } from '#model/read-key'
import type { RuleSource } from './rule-source.js'

/** The unit of the money that levers cost: that of the prices with units; undefined where all are bare numbers. */
export function moneyUnit(rules: readonly RuleSource[], model: Model, report: Report): Unit | undefined {
  const { variables, timeUnit } = model
  const unitOf = (key: string) => variables.get(readKey(key)?.name ?? key)?.unit
  let money: Unit | undefined
  for (const { lever, cost } of rules) {
    const price = typeof cost?.value === 'string' ? unitOf(cost.value) : undefined
    const level = unitOf(lever)
    if (!cost || !price || !level) continue
    const own = multiplyUnits(multiplyUnits(price, level), timeUnit)
    money ??= own
    if (equalUnits(money, own)) continue
    const message = 'costs are counted in different units'
    report(cost.path, { code: 'wrong-unit', message, found: printUnit(own), expected: printUnit(money) })
  }
  return money
}
