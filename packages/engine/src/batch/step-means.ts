/**
 * What steps see of a path that changes within them: its mean over each step. The integral of the path up to any step
 * is then that of the path itself, so that steps of other lengths see the same disturbance.
 * @param path values of intervals 0, 1, …, enough of them
 * @param interval length of one, in steps
 * @param steps how many means are wanted
 */
export function stepMeans(path: Float64Array, interval: number, steps: number): Float64Array {
  const before = new Float64Array(path.length + 1)
  for (let i = 0; i < path.length; i++) before[i + 1] = (before[i] as number) + (path[i] as number)
  const integral = (step: number) => {
    const place = step / interval
    // Rounding may put a step a little before the interval that it begins.
    const whole = Math.floor(place + 1e-9)
    const part = Math.max(0, place - whole)
    return (before[whole] as number) + (part > 0 ? part * (path[whole] ?? 0) : 0)
  }
  return Float64Array.from({ length: steps }, (_, n) => (integral(n + 1) - integral(n)) * interval)
}
