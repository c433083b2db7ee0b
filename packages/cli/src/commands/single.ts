/** An option that has one value, and is given once. */
export const single = { type: 'string', requiresArg: true } as const
