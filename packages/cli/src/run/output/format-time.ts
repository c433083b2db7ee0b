/** A time for people: a year as `2036` or `2036.1`, an earlier time with more decimals; no zeros at the end. */
export function formatTime(time: number): string {
  const decimals = Math.abs(time) >= 1000 ? 1 : 2
  return String(Number(time.toFixed(decimals)))
}
