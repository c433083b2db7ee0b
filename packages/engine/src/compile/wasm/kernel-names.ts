/** The kernels by name: the fast one, and the plain one that says what it has to come to. */
export const kernelNames = ['wasm', 'interpret'] as const

/** Name of a kernel. */
export type KernelName = (typeof kernelNames)[number]
