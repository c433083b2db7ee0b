import { operationOf } from '#expression/functions'
import type { Grid, Kernel, RunInputs, RunOutput } from '../kernel.js'
import { Machine, type MachineExports } from './machine.js'
import { IMPORT_SPACE } from './module.js'
import type { WasmProgram } from './program.js'
import { runBlock } from './run-block.js'
import { webAssembly } from './web-assembly.js'

/**
 * A kernel of a program, which may have come from elsewhere. Each has memory of its own.
 * @throws RangeError where there is no WebAssembly
 */
export function instantiate(program: WasmProgram): Kernel {
  if (!webAssembly) throw new RangeError('there is no WebAssembly here')
  const operations = Object.fromEntries(program.imports.map((name) => [name, plainOperation(name)]))
  const { module: made } = program
  const module = made instanceof Uint8Array ? new webAssembly.Module(made) : made
  const { exports } = new webAssembly.Instance(module, { [IMPORT_SPACE]: operations })
  const machine = new Machine(program, exports as MachineExports)
  const { block } = program
  return {
    run: (grid: Grid, runs: readonly RunInputs[]): readonly RunOutput[] => {
      const blocks = Array.from({ length: Math.ceil(runs.length / block) }, (_, i) =>
        runs.slice(i * block, (i + 1) * block),
      )
      return blocks.flatMap((each) => runBlock(machine, grid, each))
    },
  }
}

function plainOperation(name: string): (a: number, b: number, c: number) => number {
  const operation = operationOf.get(name)
  if (!operation) throw new RangeError(`no operation is called ${name}`)
  return operation.evaluate
}
