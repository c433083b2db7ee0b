import { operationOf } from '#expression/functions'
import { guardedOperations } from './emit-operation.js'
import type { Local } from './function-code.js'
import { LaneCode } from './lane-code.js'
import type { LaneSet } from './lane-set.js'
import type { ModuleBuilder } from './module-builder.js'

/**
 * A function that computes an operation for every argument: inline while the range is kept, otherwise by the plain
 * implementation, run by run. An operation without an inline form goes to the plain implementation at once: it
 * gives the same bits, at the price of a call for each run.
 * @returns the number of the function
 */
export function emitCareful(module: ModuleBuilder, lanes: LaneSet, operation: string): number {
  const arity = operationOf.get(operation)?.arity ?? 1
  const params = Array.from({ length: arity }, () => lanes.type)
  const code = new LaneCode(`${operation} anywhere`, { params, results: [lanes.type] }, lanes)
  const plain = module.imported(operation)
  const guarded = guardedOperations.get(operation)
  const [x, y = x] = code.params as [Local, Local?]
  if (!guarded) {
    lanes.callEach(code, plain, code.params)
    return module.add(code)
  }
  const { result, isNormal } = guarded(code, [x, y])
  const value = code.let(result)
  code.push(isNormal)
  lanes.isEverywhere(code)
  code.emit('i32.eqz')
  code.open('if')
  lanes.callEach(code, plain, code.params)
  code.set(value)
  code.emit('end')
  code.get(value)
  return module.add(code)
}
