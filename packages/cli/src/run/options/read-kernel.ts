import { kernelNames, type Issue, type KernelName } from '@erosion/engine'
import { unknownName } from '../../unknown-name.js'

/** The kernel that `--kernel` names; undefined when it is left out, an issue when there is none of that name. */
export function readKernel(name: string | undefined): KernelName | Issue | undefined {
  if (name === undefined) return undefined
  const known = kernelNames.find((kernel) => kernel === name)
  if (known !== undefined) return known
  return unknownName(name, kernelNames, { message: `${name} is not a kernel`, path: ['--kernel'] })
}
