import type { Assignment } from '#model/expanded'
import type { EventProcess } from '../kernel.js'
import type { CompiledModule } from './web-assembly.js'
import type { Place } from './layout.js'
import type { StageName } from './stages.js'

/**
 * A model compiled for a task, as plain data: it can be cloned and sent to a worker, where `instantiate` makes a
 * kernel of it without the parser or the schema of models.
 */
export interface WasmProgram extends ProgramLayout {
  /** What the machine has made of the module; or its bytes, which anything carries, and which are compiled when opened. */
  readonly module: CompiledModule | Uint8Array
}

/** What the host has to know of a module. */
export interface ProgramLayout {
  /** The operations that the module calls for arguments out of the ordinary, by name. */
  readonly imports: readonly string[]
  /** Runs in a value: 2 by vectors, else 1. */
  readonly lanes: number
  /** Runs in a block. */
  readonly block: number
  /** Address of the first place; each is `block` doubles. */
  readonly places: number
  readonly placeCount: number
  /** Where the slots are that the host fills or reads. */
  readonly slots: readonly ProgramSlot[]
  /** The slots that a run is given values for. */
  readonly inputs: readonly ProgramInput[]
  readonly step: Place
  /** Place of 0 or NaN for each run, after an instant. */
  readonly verdict: Place
  readonly recordedCount: number
  readonly events: readonly ProgramEvent[]
  /** The slots that controllers look at. */
  readonly observed: readonly ProgramSlot[]
  /** True when something is decided once a step by the time alone. */
  readonly hasSwitches: boolean
  /** What tells the slot to blame of a run that left the numbers: the plain equations. */
  readonly diagnosis: Diagnosis
}

/** A slot that has a place. */
export interface ProgramSlot {
  readonly slot: number
  readonly place: Place
}

/** An input, and what has to be computed anew when it changes. */
export interface ProgramInput extends ProgramSlot {
  readonly stage: StageName
}

/** Random events of one kind, with the places of what they read. */
export interface ProgramEvent extends EventProcess {
  readonly hazardPlace: Place
  readonly durationPlace: Place
}

/** The equations of the needed part, as the interpreter reads them. */
export interface Diagnosis {
  readonly slotCount: number
  readonly stocks: readonly number[]
  readonly auxiliaries: readonly Assignment[]
  readonly watched: readonly number[]
}
