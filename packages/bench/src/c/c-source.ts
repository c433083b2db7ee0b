import type { KernelTask } from '@erosion/engine'
import {
  layOutSlots,
  neededPart,
  placeOfSlot,
  planRegions,
  readEquations,
  stageOfRole,
  STEP_SLOT,
  TIME_SLOT,
  type ExpandedModel,
  type Place,
} from '../engine-inside.js'
import { writeAdvance, writeInstant } from './c-driver.js'
import { cHarness } from './c-harness.js'
import { writeRegions } from './c-regions.js'

/** A program in C that makes whole runs of a model, and what it wants to be given. */
export interface CSource {
  readonly text: string
  /** The slots of the inputs, in the order in which the program reads them. */
  readonly inputs: readonly number[]
}

/** How C is written. */
export interface CSettings {
  /** Runs that are computed side by side. */
  readonly lanes: number
  /** Cost of a function, as the engine counts it. */
  readonly chunkCost: number
}

/**
 * Writes the needed part of a model as C: the same graph, common expressions once, in the same stages; the same steps,
 * levers and records as the kernel. Events are left out: their clocks are no matter of equations.
 * @throws RangeError for a task with events, or with slots that controllers look at
 */
export function writeC(whole: ExpandedModel, task: KernelTask, { lanes, chunkCost }: CSettings): CSource {
  if (task.observed?.length) throw new RangeError('C is written for tasks without observed slots')
  if (task.events.length > 0) throw new RangeError('C is written for tasks without events')
  const model = neededPart(whole, task)
  const equations = readEquations(model, task)
  const slots = layOutSlots(model, task, equations.graph)
  const plan = planRegions(equations, model, slots)
  const regions = writeRegions(equations.graph, plan, chunkCost)
  const watchedAt = (slot: number): Place => plan.watchedAt.get(slot) ?? placeOfSlot(slots, slot)
  const isFrom = (slot: number) => stageOfRole[model.slots[slot]?.role ?? 'parameter'] === 'run'
  const text = [
    '#include <math.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n#include <time.h>',
    `enum { LANES = ${lanes}, PLACES = ${regions.end}, STOCKS = ${slots.stocks} };`,
    `enum { STAGES = ${task.tableau.nodes.length}, RECORDED = ${task.recorded.length} };`,
    `enum { INPUTS = ${slots.inputs.length}, TIME = ${placeOfSlot(slots, TIME_SLOT)} };`,
    `enum { STEP = ${placeOfSlot(slots, STEP_SLOT)} };`,
    `static const int input_place[] = { ${list(slots.inputs.map((slot) => placeOfSlot(slots, slot)))} };`,
    `static const int input_is_of_run[] = { ${list(slots.inputs.map((slot) => Number(isFrom(slot))))} };`,
    `static const int recorded_place[] = { ${list(task.recorded.map(watchedAt))} };`,
    `static const int watched_place[] = { ${list([...plan.watchedAt.values()])} };`,
    `enum { WATCHED = ${plan.watchedAt.size} };`,
    `static double m[PLACES][LANES] __attribute__((aligned(64)));`,
    `static double before[STOCKS + 1][LANES] __attribute__((aligned(64)));`,
    `static double k[STAGES][STOCKS + 1][LANES] __attribute__((aligned(64)));`,
    'typedef double (*restrict slope_rows)[LANES];',
    '#define EACH_LANE _Pragma("GCC ivdep") for (int l = 0; l < LANES; l++)',
    regions.functions,
    writeInstant(regions.calls, model.switches.length > 0),
    writeAdvance(regions.calls, task.tableau),
    cHarness,
  ].join('\n')
  return { text, inputs: slots.inputs }
}

/** An array of C may not be empty. */
const list = (numbers: readonly number[]): string => (numbers.length > 0 ? numbers.join(', ') : '0')
