/**
 * The first part of ln 2: 42 bits, a multiple of 2⁻⁴². Its product with an integer of 11 bits is exact.
 * Source: ln 2 to 60 digits, cut.
 */
export const LN2_HIGH = 0.6931471805598903

/** What LN2_HIGH leaves out; the sum is ln 2 within 1e-29. */
export const LN2_LOW = 5.497923018708371e-14

/** The double nearest to 1/ln 2. */
export const INVERSE_LN2 = 1.4426950408889634
