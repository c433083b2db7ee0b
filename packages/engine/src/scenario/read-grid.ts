import type { Report } from '#core/issue'
import { readNumber } from '#core/shape'
import { wholeSteps } from '#compile/grid-steps'
import type { Grid } from '#compile/kernel'
import type { ScenarioSource } from './schema.js'

/** The most steps that a run may take. */
const MOST_STEPS = 1_000_000

/** The grid of a scenario, and how often it saves. */
export interface SavedGrid {
  readonly grid: Grid
  readonly saveEvery: number
  readonly saveInterval: number
}

/**
 * Reads the section `time`; undefined after reporting that there is no grid.
 * @param stepOverride a step that takes the place of the scenario's
 */
export function readGrid(
  time: NonNullable<ScenarioSource['time']>,
  stepOverride: number | undefined,
  report: Report,
): SavedGrid | undefined {
  const step = stepOverride ?? readNumber(time.step)
  const stepPath = stepOverride === undefined ? ['time', 'step'] : ['--step']
  const span = time.to - time.from
  if (span <= 0) {
    report(['time', 'to'], {
      code: 'reversed-range',
      message: 'the run ends before it begins',
      found: `${time.from} to ${time.to}`,
    })
    return undefined
  }
  if (!(step > 0) || step > span) {
    const expected = `more than 0, at most the ${span} of the run`
    report(stepPath, {
      code: 'out-of-range',
      message: 'the time step does not fit',
      found: `${step}`,
      expected,
    })
    return undefined
  }
  const stepCount = wholeSteps(span, step)
  if (stepCount === undefined || stepCount > MOST_STEPS) {
    const message =
      stepCount === undefined ? 'the run is not a whole number of steps' : 'the run takes too many steps'
    const found = `${span / step} steps`
    const expected =
      stepCount === undefined ? 'a whole number; fractions such as 1/12 are exact' : `at most ${MOST_STEPS}`
    report(stepPath, { code: 'off-grid', message, found, expected })
    return undefined
  }
  const grid = { from: time.from, step, stepCount }
  return { grid, ...readSave(time.save, grid, report) }
}

function readSave(
  save: number | string | undefined,
  { step, stepCount }: Grid,
  report: Report,
): Omit<SavedGrid, 'grid'> {
  const saveInterval = save === undefined ? step : readNumber(save)
  const saveEvery = saveInterval > 0 ? wholeSteps(saveInterval, step) : undefined
  if (saveEvery !== undefined && saveEvery > 0 && stepCount % saveEvery === 0)
    return { saveEvery, saveInterval }
  const message = 'the run cannot be saved in these intervals'
  const expected = `a whole number of steps of ${step} that divides the run of ${stepCount} steps`
  report(['time', 'save'], { code: 'off-grid', message, found: `${saveInterval / step} steps`, expected })
  return { saveEvery: 1, saveInterval: step }
}
