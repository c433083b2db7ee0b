import { mapping, number, text } from '#core/shape'
import { z } from '#core/zod'

const probability = z.union(
  [
    number,
    mapping({
      low: number.describe('The least that it may be.'),
      mid: number.describe('What it is taken for.'),
      high: number.describe('The most that it may be.'),
    }),
  ],
  { error: 'a number from 0 to 1, or a mapping with low, mid, high' },
)

const numbers = (what: string) =>
  z.record(z.string(), number, { error: `a mapping from ${what} to numbers` }).optional()

const branch = mapping({
  about: text.optional().describe('What it is about, in free text.'),
  probability: probability.describe('How likely it is; those of a branching sum to 1.'),
  policies: z
    .record(z.string(), text, { error: 'a mapping from players to policies' })
    .optional()
    .describe('The policies that players hold from its date on.'),
  levers: numbers('levers').describe('Levers of any player that are held at a value from its date on.'),
  parameters: numbers('parameters').describe('Parameters that take a value at its date, whatever was drawn.'),
}).describe('One way that it may go.')

const branching = mapping({
  about: text.optional().describe('What it is about, in free text.'),
  at: number.describe('Its date, on a step of the grid and after the first instant.'),
  after: z
    .record(z.string(), z.array(text, { error: 'a list of branches' }), {
      error: 'a mapping from branchings to lists of branches',
    })
    .optional()
    .describe('Earlier branchings, and the branches after which this one comes; always unless said.'),
  branches: z
    .record(z.string(), branch, { error: 'a mapping from names to branches' })
    .describe('The ways that it may go, by name.'),
}).describe('A dated event that may go one way or another.')

/** The section `tree`. */
export const treeShape = z
  .record(z.string(), branching, { error: 'a mapping from names to branchings' })
  .optional()
  .describe('Dated branchings with probabilities, by name, in the order of their dates.')

export type BranchingSource = z.infer<typeof branching>
export type BranchSource = z.infer<typeof branch>
