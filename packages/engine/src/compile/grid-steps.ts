/** How far, in steps, a time may lie off the grid and still count as on it: room for rounding only. */
const TOLERANCE = 1e-9

/** The number of whole steps in a span of time, or undefined when the span is not a whole number of steps. */
export function wholeSteps(span: number, step: number): number | undefined {
  const steps = span / step
  const whole = Math.floor(steps + 0.5)
  return Math.abs(steps - whole) <= TOLERANCE * Math.max(1, Math.abs(steps)) ? whole : undefined
}
