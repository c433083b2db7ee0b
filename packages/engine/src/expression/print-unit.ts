import type { Unit } from './unit.js'

const scaleNames: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'thousand'],
]

/** A unit as a person writes it: `bn USD / year`. */
export function printUnit(unit: Unit): string {
  const over = [...unit.powers].filter(([, power]) => power > 0).map(printPower)
  const under = [...unit.powers]
    .filter(([, power]) => power < 0)
    .map(([base, power]) => printPower([base, -power]))
  const scale = printScale(unit.scale)
  const numerator = [...(scale === '1' ? [] : [scale]), ...over].join(' ') || '1'
  return under.length === 0 ? numerator : `${numerator} / ${under.join(' / ')}`
}

function printPower([base, power]: readonly [string, number]): string {
  return power === 1 ? base : `${base}^${power}`
}

function printScale(scale: number): string {
  const near = (value: number) => Math.abs(scale / value - 1) < 1e-9
  if (near(1)) return '1'
  const named = scaleNames.find(([value]) => near(value))
  return named ? named[1] : String(Number(scale.toPrecision(6)))
}
