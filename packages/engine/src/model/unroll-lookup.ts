import { apply, numberScalar, type Scalar } from './scalar.js'

type Point = readonly [x: number, y: number]

/** A table as a chain of choices between straight lines; constant beyond its ends. */
export function unrollLookup(points: readonly Point[], argument: Scalar): Scalar {
  const [first = [0, 0] as Point, ...others] = points
  const last = others.at(-1) ?? first
  const line = ([x0, y0]: Point, [x1, y1]: Point): Scalar => {
    const run = apply('subtract', argument, numberScalar(x0))
    return apply('add', numberScalar(y0), apply('multiply', run, numberScalar((y1 - y0) / (x1 - x0))))
  }
  let chain: Scalar = numberScalar(last[1])
  for (let i = points.length - 1; i >= 1; i--) {
    const [from, to] = [points[i - 1] ?? first, points[i] ?? last]
    chain = apply('if', apply('less', argument, numberScalar(to[0])), line(from, to), chain)
  }
  return apply('if', apply('less', argument, numberScalar(first[0])), numberScalar(first[1]), chain)
}
