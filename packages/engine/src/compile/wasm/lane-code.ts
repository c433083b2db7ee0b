import { FunctionCode, type Local } from './function-code.js'
import type { Arithmetic, Comparison, LaneSet, Push } from './lane-set.js'
import type { Signature } from './module.js'

/** What an instruction works on: a number, a local, or instructions that leave a value. */
export type Operand = number | Local | Push

/**
 * A function over the values of some runs at a time. Its methods make operands of operands, so that a formula is
 * written as in the reference implementation; nothing is written before `push` or `let`.
 */
export class LaneCode extends FunctionCode {
  constructor(
    name: string,
    signature: Signature,
    readonly lanes: LaneSet,
  ) {
    super(name, signature)
  }

  push(operand: Operand): void {
    if (typeof operand === 'function') operand()
    else if (typeof operand === 'number') this.lanes.number(this, operand)
    else this.get(operand)
  }

  /** A local that holds a value from here on. */
  let(value: Operand): Local {
    return this.keep(this.lanes.type, value)
  }

  /** A local that holds a mask from here on. */
  letMask(mask: Operand): Local {
    return this.keep(this.lanes.maskType, mask)
  }

  apply(operation: Arithmetic, ...args: readonly Operand[]): Push {
    return () => {
      for (const arg of args) this.push(arg)
      this.emit(this.lanes.arithmetic[operation])
    }
  }

  add = (a: Operand, b: Operand): Push => this.apply('add', a, b)
  sub = (a: Operand, b: Operand): Push => this.apply('sub', a, b)
  mul = (a: Operand, b: Operand): Push => this.apply('mul', a, b)
  div = (a: Operand, b: Operand): Push => this.apply('div', a, b)

  compare(operation: Comparison, a: Operand, b: Operand): Push {
    return () => {
      this.push(a)
      this.push(b)
      this.emit(this.lanes.comparison[operation])
    }
  }

  both(a: Operand, b: Operand): Push {
    return this.joined(this.lanes.both, a, b)
  }

  choose(mask: Operand, a: Operand, b: Operand): Push {
    return () => {
      this.push(a)
      this.push(b)
      this.push(mask)
      this.emit(this.lanes.choose)
    }
  }

  numberWhere(value: number, mask: Operand): Push {
    return () => this.lanes.numberWhere(this, value, () => this.push(mask))
  }

  nanWhere(value: Operand, mask: Operand): Push {
    return () => {
      this.push(value)
      this.lanes.nanWhere(this, () => this.push(mask))
    }
  }

  bits(operation: 'add' | 'sub' | 'and' | 'or', a: Operand, b: Operand | bigint): Push {
    const second = () => (typeof b === 'bigint' ? this.lanes.bitPattern(this, b) : this.push(b))
    return () => this.lanes.bits(this, operation, () => this.push(a), second)
  }

  shift(direction: 'left' | 'right', a: Operand, by: number): Push {
    return () => this.lanes.shift(this, direction, () => this.push(a), by)
  }

  private joined(opcode: LaneSet['both'], a: Operand, b: Operand): Push {
    return () => {
      this.push(a)
      this.push(b)
      this.emit(opcode)
    }
  }

  private keep(type: Local['type'], value: Operand): Local {
    this.push(value)
    const local = this.local(type)
    this.set(local)
    return local
  }
}
