import type { Address } from './address.js'

/**
 * `share[us, state]`: what an address means, however it was written. An index of which every element is meant stands
 * by its name, so that `share[us, state]` and `share[ us,state ]` are drawn alike.
 */
export function nameOfAddress({ variable, positions }: Address): string {
  const { name, indices } = variable
  if (indices.length === 0) return name
  const [first = []] = positions
  const inside = indices.map((index, i) => {
    const isOpen = positions.some((position) => position[i] !== first[i])
    return isOpen ? index.name : index.dimension.elements[first[i] ?? 0]
  })
  return `${name}[${inside.join(', ')}]`
}
