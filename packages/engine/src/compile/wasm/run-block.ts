import { idle, type Controller } from '../controller.js'
import { EventClock } from '../event-clock.js'
import type { Grid, RunInputs, RunOutput, RunStatus } from '../kernel.js'
import { ScheduleReader } from '../schedule.js'
import { beginnings } from './emit-driver.js'
import type { Machine } from './machine.js'
import type { ProgramEvent } from './program.js'

/**
 * Makes up to a block of runs side by side. A run that has left the numbers is parked: its place repeats a run that
 * goes on, so that it costs no detours, and what it leaves is cut off where it ended.
 */
export function runBlock(machine: Machine, grid: Grid, runs: readonly RunInputs[]): RunOutput[] {
  const { hasSwitches } = machine.program
  machine.begin(grid, runs.length)
  const lanes = runs.map((inputs, i) => new Lane(machine, grid, inputs, i))
  // A value of several runs may have room for more than there are.
  for (let lane = runs.length; lane < machine.active; lane++) machine.copyRun(0, lane)
  for (let n = 0; n <= grid.stepCount; n++) {
    let beginning: number = n === 0 ? beginnings.start : hasSwitches ? beginnings.step : beginnings.time
    for (const lane of lanes) if (lane.isRunning) beginning = Math.min(beginning, lane.change(n))
    if (machine.instant(n, beginning) && !park(machine, lanes, n)) break
    if (n === grid.stepCount) break
    for (const lane of lanes) if (lane.isRunning) lane.pass(n)
    machine.advance(n)
  }
  return lanes.map((lane) => lane.output())
}

/** Ends the runs that are not finite; returns whether any goes on. */
function park(machine: Machine, lanes: readonly Lane[], n: number): boolean {
  for (const lane of lanes) lane.judge(n)
  const healthy = lanes.findIndex(({ isRunning }) => isRunning)
  if (healthy < 0) return false
  for (let lane = 0; lane < machine.active; lane++) {
    if (!lanes[lane]?.isRunning) machine.copyRun(healthy, lane)
  }
  return true
}

const never = (): number => Infinity

/** Random events of one kind in one run. */
interface Clock {
  readonly event: ProgramEvent
  /** What the disturbance is while no event lasts. */
  readonly usual: number
  readonly clock: EventClock
}

/** A run of a block while it is made. */
class Lane {
  private readonly schedules: ScheduleReader
  private readonly clocks: readonly Clock[]
  private readonly controller: Controller
  private status: RunStatus = { kind: 'ok' }
  /** The instant from which on there is nothing to record. */
  private end: number
  private beginning: number = beginnings.time

  constructor(
    private readonly machine: Machine,
    private readonly grid: Grid,
    private readonly inputs: RunInputs,
    private readonly lane: number,
  ) {
    const { events, inputs: places } = machine.program
    this.end = grid.stepCount + 1
    this.schedules = new ScheduleReader(inputs.schedules)
    this.clocks = events.map((event, i) => ({
      event,
      usual: inputs.values[event.slot] ?? NaN,
      clock: new EventClock(inputs.thresholds[i] ?? never, grid.step),
    }))
    this.controller = inputs.control?.(grid, inputs.values) ?? idle
    for (const { slot, place } of places) machine.write(place, lane, inputs.values[slot] ?? NaN)
  }

  get isRunning(): boolean {
    return this.status.kind === 'ok'
  }

  /** Brings in what changes at an instant; returns with what its computation has to begin. */
  change(n: number): number {
    this.beginning = beginnings.time
    this.schedules.atStep(n, this.put)
    this.controller.act(n, this.put)
    for (const { event, usual, clock } of this.clocks)
      this.put(event.slot, clock.isOn(n) ? event.value : usual)
    return this.beginning
  }

  private readonly put = (slot: number, value: number): void => {
    const { machine, lane } = this
    const input = machine.inputOf.get(slot)
    if (!input || Object.is(machine.read(input.place, lane), value)) return
    machine.write(input.place, lane, value)
    this.beginning = Math.min(this.beginning, input.stage === 'run' ? beginnings.run : beginnings.step)
  }

  /** Ends the run when an instant is not finite. */
  judge(n: number): void {
    const { machine, lane, grid } = this
    if (!this.isRunning || Number.isFinite(machine.read(machine.program.verdict, lane))) return
    const slot = machine.blame(lane, this.inputs)
    this.status = { kind: 'non-finite', slot, time: grid.from + n * grid.step }
    this.end = n
  }

  private readonly see = (slot: number): number => {
    const place = this.machine.observedAt.get(slot)
    return place === undefined ? NaN : this.machine.read(place, this.lane)
  }

  /** Lets a step pass for the events, and shows the instant to the controller. */
  pass(n: number): void {
    const { machine, lane } = this
    for (const { event, clock } of this.clocks) {
      clock.pass(n, machine.read(event.hazardPlace, lane), machine.read(event.durationPlace, lane))
    }
    this.controller.see(n, this.see)
  }

  output(): RunOutput {
    return { status: this.status, records: this.machine.records(this.lane, this.end) }
  }
}
