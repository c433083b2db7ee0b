/** sinh, cosh and tanh in integers, to 200 bits, from eˣ and e⁻ˣ; arguments below 2⁻⁵⁰ have fewer. */
import { exactExp, type Exact } from './exact-elementary.js'

/** eˣ and e⁻ˣ of a positive x as integers times one and the same power of two. */
function powers(x: number): { up: bigint; down: bigint; exponent: number } {
  const { value: up, exponent } = exactExp(x)
  const { value, exponent: other } = exactExp(-x)
  return { up, down: value >> BigInt(exponent - other), exponent }
}

const signed = (x: number, value: bigint, exponent: number): Exact => ({
  value: x < 0 ? -value : value,
  exponent,
})

export function exactSinh(x: number): Exact {
  const { up, down, exponent } = powers(Math.abs(x))
  return signed(x, up - down, exponent - 1)
}

export function exactCosh(x: number): Exact {
  const { up, down, exponent } = powers(Math.abs(x))
  return { value: up + down, exponent: exponent - 1 }
}

export function exactTanh(x: number): Exact {
  const { up, down } = powers(Math.abs(x))
  return signed(x, ((up - down) << 256n) / (up + down), 0)
}
