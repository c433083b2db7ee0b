import { encodeModule } from './encode.js'
import { LaneCode } from './lane-code.js'
import { simd } from './simd.js'
import { webAssembly } from './web-assembly.js'

/** True where WebAssembly has vector instructions: a module of one vector addition is valid. */
export function hasSimd(): boolean {
  const code = new LaneCode('probe', { params: ['v128'], results: ['v128'] }, simd)
  const [x] = code.params
  if (x) code.push(code.add(x, x))
  const functions = [code.finish()]
  return webAssembly?.validate(encodeModule({ imports: [], functions, exports: [], pages: 1 })) ?? false
}
