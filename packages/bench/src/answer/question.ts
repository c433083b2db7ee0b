import type { PolicyChoice, Scenario } from '@erosion/engine'

/** The outcome whose differences are asked for. */
const OUTCOME = 'retained dependence at 2035'

/** How closely a difference has to be known: half the width of its 95 % interval, numerical error included. */
export const HALF_WIDTH = 0.001

/** The year to which runs are made. */
const LAST_YEAR = 2035

/** A difference between two combinations of policies. */
export interface Question {
  readonly name: string
  readonly sides: readonly [PolicyChoice, PolicyChoice]
  /** How many times less processor time it should take than plain Monte Carlo in C. */
  readonly goal: number
}

export const questions: readonly Question[] = [
  {
    name: 'watch/deals − watch/neglect',
    sides: [
      { russia: 'watch', us: 'deals' },
      { russia: 'watch', us: 'neglect' },
    ],
    goal: 500,
  },
  {
    name: 'erosion-management/deals − watch/deals',
    sides: [
      { russia: 'erosion-management', us: 'deals' },
      { russia: 'watch', us: 'deals' },
    ],
    goal: 50,
  },
]

/** Whether a scenario has what the questions speak of. */
export function canAnswer({ outcomes, players }: Scenario): boolean {
  const has = (player: string) => players.some(({ name }) => name === player)
  return has('russia') && has('us') && outcomes.some(({ name }) => name === OUTCOME)
}

/** YAML that leaves of a scenario what the questions need: one outcome, to the year of it, at some step. */
export function changesFor({ outcomes }: Scenario, step: string): string {
  const others = outcomes.flatMap(({ name }) => (name === OUTCOME ? [] : [[name, null] as const]))
  return [
    `time: { to: ${LAST_YEAR}, step: ${step}, save: 1 }`,
    `outcomes: ${JSON.stringify(Object.fromEntries(others))}`,
    'headline: null',
    'game: null',
    'expectations: null\n',
  ].join('\n')
}
