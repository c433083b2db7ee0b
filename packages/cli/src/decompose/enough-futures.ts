import { studyOf, type LeverMix, type Scenario } from '@erosion/engine'
import { countText } from '../count-text.js'
import type { Io } from '../io.js'

/** More runs are not begun unless `--runs` asks for them. */
const USUAL_RUNS = 20_000

/** Draws come in randomisations of as many. */
const GROUPS = 8

/**
 * The mixtures of levers in as many futures as are asked for, or in fewer where these would be more runs than anybody
 * waits for; says on stderr how many runs there are when they are many.
 * @param asked what `--runs` says
 */
export function inEnoughFutures(
  { scenario, choices, levers }: LeverMix,
  asked: string | undefined,
  io: Io,
): Scenario {
  const study = studyOf(scenario)
  const count = choices.length
  const wanted = study.runs * count
  if (wanted <= USUAL_RUNS) return scenario
  const fewer = Math.max(GROUPS, Math.floor(USUAL_RUNS / count / GROUPS) * GROUPS)
  const isFixed = asked !== undefined || study.design === 'full-factorial' || fewer >= study.runs
  const runs = isFixed ? study.runs : fewer
  const left = isFixed
    ? ''
    : `, fewer than the ${study.runs} futures of the study, which --runs ${study.runs} asks for`
  io.stderr(
    `${countText(count, 'mixture')} of ${countText(levers.length, 'lever')} in ${countText(runs, 'future')}: ${runs * count} runs${left}.\n`,
  )
  return { ...scenario, study: { ...scenario.study, ...study, runs } }
}
