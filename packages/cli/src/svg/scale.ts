/** A map from numbers to pixels, and the round numbers to mark on it. */
export interface Scale {
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
}

/** A scale that holds all of some numbers, on round ends. */
export function scaleOf(values: readonly number[], pixels: readonly [number, number], count = 5): Scale {
  const finite = values.filter(Number.isFinite)
  const [low, high] = [Math.min(...finite), Math.max(...finite)]
  const step = roundStep((high - low || Math.abs(high) || 1) / count)
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)]
  const end = Math.max(last, first + 1)
  const [from, to] = pixels
  return {
    at: (value) => from + ((value / step - first) / (end - first)) * (to - from),
    ticks: Array.from({ length: end - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12))),
  }
}

/** The smallest of 1, 2, 5 times a power of ten that is not below a number. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return ([1, 2, 5, 10].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10) * power
}
