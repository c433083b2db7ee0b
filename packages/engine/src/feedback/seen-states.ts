/**
 * The states in which signs were seen: so many instants of each run, at middle values under some of the choices of
 * policies, and with every parameter and lever that has a range drawn from it.
 */
export interface SeenStates {
  /** How many there are; instants at which a run had left the numbers are none. */
  readonly states: number
  /** Looked at in each run. */
  readonly instants: number
  /** Runs at middle values, each under another choice of policies. */
  readonly choices: number
  /** How many choices of policies the scenario has. */
  readonly allChoices: number
  /** Runs with drawn numbers. */
  readonly draws: number
}

/** `in 32 states: 4 instants each of 4 runs at middle values (4 of 9 choices of policies) and of 4 runs with …`. */
export function describeSeen({ states, instants, choices, allChoices, draws }: SeenStates): string {
  const which =
    choices < allChoices ? `${choices} of ${allChoices} choices of policies` : 'every choice of policies'
  const middle = allChoices === 1 ? 'a run at middle values' : `${choices} runs at middle values (${which})`
  const lost = instants * (choices + draws) - states
  return (
    `in ${states} states: ${instants} instants each of ${middle} and of ${draws} runs with every ranged ` +
    `parameter and lever drawn${lost > 0 ? `; ${lost} more had left the numbers` : ''}`
  )
}
