import { toNumber, type Fraction, type GameStudy, type Scenario } from '@erosion/engine'
import { plainNumber } from '../run/output/plain-number.js'
import { intervalTexts } from '../strategy/number-text.js'
import { valueText } from './mix-text.js'

/** What everybody's payoff is: its formula and unit, the outcomes and weights in it. */
export function formulaLines({ payoffs, outcomes }: Scenario): readonly string[] {
  if (!payoffs) return []
  const unit = (text: string) => (text === '1' ? '' : ` ${text}`)
  const parties = payoffs.parties.map(
    ({ name, text, unitText }) => `${name}: ${text}${unitText === '1' ? '' : ` (${unitText})`}`,
  )
  const looked = payoffs.outcomes.map(({ name, outcome }) => `${name} is ${outcomes[outcome]?.name ?? ''}`)
  const weights = payoffs.weights.map(({ name, mid, low, high, unitText }) => {
    const range = low === high ? '' : `, ${plainNumber(low)} to ${plainNumber(high)}`
    return `${name} = ${plainNumber(mid)}${unit(unitText)}${range}`
  })
  return [
    ...parties,
    `Here ${[...looked, ...weights].join('; ')}.`,
    'Only differences between cells count: where a payoff has its 0 means nothing.',
  ]
}

/** A payoff of a player: of a study, with the digits that its intervals warrant; of a matrix, exactly. */
export function payoffText(value: Fraction, player: number, played: GameStudy | undefined): string {
  if (!played) return valueText(value)
  const own = played.payoffs[player] ?? []
  return intervalTexts([...own, { mean: toNumber(value), low: null, high: null }]).at(-1)?.value ?? ''
}
