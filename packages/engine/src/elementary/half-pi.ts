/**
 * π/2 in four parts of falling size, from its digits, cut. The first three have 31, 32 and 28 bits: their products
 * with an integer of 21 bits are exact. All four are π/2 within 2⁻¹⁵⁶.
 */
export const HALF_PI_1 = 1.5707963267341256
export const HALF_PI_2 = 6.077100506303966e-11
export const HALF_PI_3 = 2.0222662487111665e-21
export const HALF_PI_4 = 8.4784276603689e-32

/** The double nearest to π/2, and what it leaves out; the sum is π/2 within 2⁻¹⁰⁷. */
export const HALF_PI = 1.5707963267948966
export const HALF_PI_LOW = 6.123233995736766e-17
