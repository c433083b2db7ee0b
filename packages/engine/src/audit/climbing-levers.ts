import type { Scenario } from '#scenario/scenario'

/** The levers that some policy lets climb, each once: stairs are as fine as the step, which any method sees. */
export function climbingLevers({ players }: Pick<Scenario, 'players'>): readonly string[] {
  const climbing = players.flatMap(({ policies }) =>
    policies.flatMap(({ settings, rules }) => [
      ...settings.filter(({ rampSteps }) => rampSteps > 0).map(({ lever }) => lever),
      ...rules
        .filter(({ course }) => course.rampSteps > 0)
        .flatMap(({ elements }) => elements.map(({ lever }) => lever)),
    ]),
  )
  return [...new Set(climbing)]
}
