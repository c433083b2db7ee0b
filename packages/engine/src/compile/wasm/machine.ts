import { compileScalar } from '../closure.js'
import { firstNonFinite } from '../first-non-finite.js'
import type { Grid, RunInputs } from '../kernel.js'
import { header } from './layout.js'
import type { ProgramInput, WasmProgram } from './program.js'
import type { WasmMemory } from './web-assembly.js'

/** What a module of ours exports. */
export interface MachineExports {
  readonly memory: WasmMemory
  /** Computes, records and judges an instant; other than 0 when a run is not finite. */
  readonly instant: (n: number, beginning: number) => number
  readonly advance: (n: number) => void
}

const PAGE = 65536

/** An instance of a program: its memory, and what the module does with it. */
export class Machine {
  readonly inputOf: ReadonlyMap<number, ProgramInput>
  readonly observedAt: ReadonlyMap<number, number>
  readonly instant: MachineExports['instant']
  readonly advance: MachineExports['advance']
  /** Runs that the module computes: those of the block, rounded up to whole values. */
  active = 0
  private readonly memory: WasmMemory
  private doubles = new Float64Array()
  private words = new Int32Array()
  private instants = 0
  private diagnose: ((lane: number, inputs: RunInputs) => number) | undefined

  constructor(
    readonly program: WasmProgram,
    { memory, instant, advance }: MachineExports,
  ) {
    this.memory = memory
    this.instant = instant
    this.advance = advance
    this.observedAt = new Map(program.observed.map(({ slot, place }) => [slot, place]))
    this.inputOf = new Map(program.inputs.map((input) => [input.slot, input]))
  }

  /** Makes ready for a block of runs. */
  begin(grid: Grid, runs: number): void {
    const { block, recordedCount, step, lanes } = this.program
    this.instants = grid.stepCount + 1
    this.active = Math.ceil(runs / lanes) * lanes
    this.ensure(this.recordsAt + block * recordedCount * this.instants * 8)
    const { doubles, words } = this
    doubles[header.from / 8] = grid.from
    doubles[header.step / 8] = grid.step
    words[header.active / 4] = this.active * 8
    words[header.records / 4] = this.recordsAt
    words[header.series / 4] = this.instants * 8
    words[header.run / 4] = recordedCount * this.instants * 8
    for (let lane = 0; lane < this.active; lane++) this.write(step, lane, grid.step)
  }

  read(place: number, lane: number): number {
    return this.doubles[this.index(place, lane)] as number
  }

  write(place: number, lane: number, value: number): void {
    this.doubles[this.index(place, lane)] = value
  }

  /** Puts all that one run is made of in the place of another. */
  copyRun(from: number, to: number): void {
    for (let place = 0; place < this.program.placeCount; place++)
      this.write(place, to, this.read(place, from))
  }

  /** What a run recorded: one stretch of instants for each slot, NaN from `end` on. */
  records(lane: number, end: number): Float64Array {
    const { instants, doubles } = this
    const length = this.program.recordedCount * instants
    const start = this.recordsAt / 8 + lane * length
    const records = doubles.slice(start, start + length)
    for (let i = end; i < instants; i++) for (let at = i; at < length; at += instants) records[at] = NaN
    return records
  }

  /** The slot to blame for a run that has left the numbers, by the plain equations. */
  blame(lane: number, inputs: RunInputs): number {
    this.diagnose ??= this.makeDiagnosis()
    return this.diagnose(lane, inputs)
  }

  private makeDiagnosis() {
    const { diagnosis, slots } = this.program
    const values = new Float64Array(diagnosis.slotCount)
    const auxiliaries = diagnosis.auxiliaries.map(({ slot, value }) => ({
      slot,
      evaluate: compileScalar(value, values),
    }))
    const blamed = { stocks: diagnosis.stocks.map((slot) => ({ slot })), auxiliaries }
    return (lane: number, inputs: RunInputs): number => {
      values.set(inputs.values)
      for (const { slot, place } of slots) values[slot] = this.read(place, lane)
      for (const { slot, evaluate } of auxiliaries) values[slot] = evaluate()
      const slot = firstNonFinite(blamed, values, diagnosis.watched)
      if (slot === undefined) throw new RangeError('a run is not finite, but all of its numbers are')
      return slot
    }
  }

  private get recordsAt(): number {
    const { places, placeCount, block } = this.program
    return places + placeCount * block * 8
  }

  private index(place: number, lane: number): number {
    return this.program.places / 8 + place * this.program.block + lane
  }

  /** Takes more memory when there is not enough; older views of it are then empty. */
  private ensure(bytes: number): void {
    const missing = bytes - this.memory.buffer.byteLength
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE))
    if (this.doubles.buffer === this.memory.buffer) return
    this.doubles = new Float64Array(this.memory.buffer)
    this.words = new Int32Array(this.memory.buffer)
  }
}
