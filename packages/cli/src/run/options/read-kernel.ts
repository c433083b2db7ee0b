import { kernelNames, nearestName, type Issue, type KernelName } from '@erosion/engine'

/** The kernel that `--kernel` names; undefined when it is left out, an issue when there is none of that name. */
export function readKernel(name: string | undefined): KernelName | Issue | undefined {
  if (name === undefined) return undefined
  const known = kernelNames.find((kernel) => kernel === name)
  if (known !== undefined) return known
  const nearest = nearestName(name, kernelNames)
  return {
    code: 'unknown-name',
    message: `${name} is not a kernel`,
    path: ['--kernel'],
    expected: kernelNames.join(', '),
    ...(nearest !== undefined && { nearest }),
  }
}
