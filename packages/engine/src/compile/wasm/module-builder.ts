import type { FunctionCode } from './function-code.js'
import type { Import, WasmFunction, WasmModule } from './module.js'

/** Collects the functions of a module; the numbers by which they are called are known at once. */
export class ModuleBuilder {
  private readonly functions: WasmFunction[] = []
  private readonly exports: number[] = []

  constructor(readonly imports: readonly Import[]) {}

  /** The number of an imported function. */
  imported(name: string): number {
    const index = this.imports.findIndex((row) => row.name === name)
    if (index < 0) throw new RangeError(`${name} is not imported`)
    return index
  }

  /** Takes a function that is written to its end; returns its number. */
  add(code: FunctionCode): number {
    return this.push(code.finish())
  }

  /** Takes the careful twin of a function as far as that is written. */
  addTwin(code: FunctionCode): number {
    return this.push(code.finishTwin(`${code.name}, careful`))
  }

  /** Takes a function that the host may call. */
  addExport(code: FunctionCode): void {
    this.exports.push(this.add(code))
  }

  private push(made: WasmFunction): number {
    return this.imports.length + this.functions.push(made) - 1
  }

  finish(pages: number): WasmModule {
    return { imports: this.imports, functions: this.functions, exports: this.exports, pages }
  }
}
