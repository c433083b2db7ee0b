import { EventClock } from '../event-clock.js'
import type { Grid, RunInputs, RunOutput, RunStatus } from '../kernel.js'
import { ScheduleReader } from '../schedule.js'
import { beginnings } from './emit-driver.js'
import type { Machine } from './machine.js'

/** Random events of one kind in one run. */
interface Clock {
  readonly slot: number
  readonly value: number
  readonly usual: number
  readonly hazardPlace: number
  readonly durationPlace: number
  readonly clock: EventClock
}

/** A run of a block while it is made. */
interface Lane {
  readonly schedules: ScheduleReader
  readonly clocks: readonly Clock[]
  status: RunStatus
  /** The instant from which on there is nothing to record. */
  end: number
}

/**
 * Makes up to a block of runs side by side. A run that has left the numbers is parked: its place repeats a run that
 * goes on, so that it costs no detours, and what it leaves is cut off where it ended.
 */
export function runBlock(machine: Machine, grid: Grid, runs: readonly RunInputs[]): RunOutput[] {
  const { program } = machine
  machine.begin(grid, runs.length)
  const lanes = runs.map((inputs) => beginLane(machine, grid, inputs))
  runs.forEach(({ values }, lane) => {
    for (const { slot, place } of program.inputs) machine.write(place, lane, values[slot] ?? NaN)
  })
  const isRunning = (lane: number) => lanes[lane]?.status.kind === 'ok'
  // A value of several runs may have room for more than there are.
  for (let lane = runs.length; lane < machine.active; lane++) machine.copyRun(0, lane)
  for (let n = 0; n <= grid.stepCount; n++) {
    const changed = lanes.map((lane, i) => (isRunning(i) ? change(machine, lane, i, n) : beginnings.time))
    const usual = n === 0 ? beginnings.start : program.hasSwitches ? beginnings.step : beginnings.time
    if (machine.instant(n, Math.min(usual, ...changed))) {
      lanes.forEach((lane, i) => {
        if (!isRunning(i) || Number.isFinite(machine.read(program.verdict, i))) return
        lane.status = { kind: 'non-finite', slot: machine.blame(i, runs[i]), time: grid.from + n * grid.step }
        lane.end = n
      })
      const healthy = lanes.findIndex((_, i) => isRunning(i))
      if (healthy < 0) break
      for (let lane = 0; lane < machine.active; lane++) if (!isRunning(lane)) machine.copyRun(healthy, lane)
    }
    if (n === grid.stepCount) break
    lanes.forEach(({ clocks }, i) => {
      for (const { clock, hazardPlace, durationPlace } of clocks) {
        if (isRunning(i)) clock.pass(n, machine.read(hazardPlace, i), machine.read(durationPlace, i))
      }
    })
    machine.advance(n)
  }
  return lanes.map(({ status, end }, lane) => ({ status, records: machine.records(lane, end) }))
}

const never = (): number => Infinity

function beginLane({ program }: Machine, grid: Grid, inputs: RunInputs): Lane {
  return {
    schedules: new ScheduleReader(inputs.schedules),
    clocks: program.events.map((event, i) => ({
      ...event,
      usual: inputs.values[event.slot] ?? NaN,
      clock: new EventClock(inputs.thresholds[i] ?? never, grid.step),
    })),
    status: { kind: 'ok' },
    end: grid.stepCount + 1,
  }
}

/** Brings in what changes at an instant; returns with what its computation has to begin. */
function change(machine: Machine, { schedules, clocks }: Lane, lane: number, n: number): number {
  let beginning: number = beginnings.time
  const put = (slot: number, value: number) => {
    const input = machine.inputOf.get(slot)
    if (!input || Object.is(machine.read(input.place, lane), value)) return
    machine.write(input.place, lane, value)
    beginning = Math.min(beginning, beginnings[input.stage === 'run' ? 'run' : 'step'])
  }
  schedules.atStep(n, put)
  for (const { slot, value, usual, clock } of clocks) put(slot, clock.isOn(n) ? value : usual)
  return beginning
}
