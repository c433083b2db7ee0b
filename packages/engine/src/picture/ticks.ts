/**
 * Round numbers that divide a range: steps of 1, 2 or 5 times a power of ten.
 * @param low below high
 * @param most how many there may be, about
 */
export function ticksBetween(
  low: number,
  high: number,
  most: number,
): readonly { value: number; text: string }[] {
  const rough = (high - low) / most
  let [power, decimals] = [1, 0]
  while (power > rough) [power, decimals] = [power / 10, decimals + 1]
  while (power * 10 <= rough) [power, decimals] = [power * 10, decimals - 1]
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10
  const step = factor * power
  const places = Math.max(0, factor === 10 ? decimals - 1 : decimals)
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const value = (first + i) * step
    return { value, text: (value === 0 ? 0 : value).toFixed(value === 0 ? 0 : places) }
  })
}
