import { equation, mapping, number, numberOrFraction, text } from '#core/shape'
import { z } from '#core/zod'

const about = text.optional().describe('What it is about, in free text.')

const budget = z.union(
  [
    number,
    mapping({
      total: number.optional().describe('The most in a whole run.'),
      'per period': number.optional().describe('The most in each period.'),
      period: numberOrFraction
        .optional()
        .describe('How long a period is, from the first instant on; a whole number of steps; 1 unless said.'),
    }),
  ],
  { error: 'a finite number, or a mapping with total, per period, period' },
)

/** What makes of a lever one with rules; a policy says it for those of its levers that do not. */
const rules = {
  when: equation
    .optional()
    .describe('Condition at which it is set: looked at once a step, acted on from the next step on.'),
  until: equation.optional().describe('Condition at which it is let go; it stays unless said.'),
  delay: numberOrFraction.optional().describe('How long it takes until the conditions are seen.'),
  'cool down': numberOrFraction.optional().describe('How long it stays let go at least, once it was.'),
  cost: z
    .union([number, text], { error: 'a finite number, or the name of a parameter' })
    .optional()
    .describe('Money per unit away from the base and unit of time: a number, or a parameter.'),
  budget: budget
    .optional()
    .describe('The most that may be spent; what no longer fits is refused and recorded.'),
  excludes: z
    .array(text, { error: 'a list of levers' })
    .optional()
    .describe('Levers of any player that may not move while it does: the one that came first stays.'),
}

const dated = mapping({
  at: number.describe('From when on.'),
  value: number.describe('Value that the lever takes.'),
})

const leverSetting = mapping({
  value: number.optional().describe('Value that the lever takes.'),
  steps: z
    .array(dated, { error: 'a list of values with their times' })
    .optional()
    .describe('Values that it takes one after the other, in place of one.'),
  start: number.optional().describe('When it takes it; the start of the policy unless said.'),
  end: number.optional().describe('When it falls back to its base; never unless said.'),
  ramp: numberOrFraction
    .optional()
    .describe('How long it takes to get there, in a straight line; no time unless said.'),
  ...rules,
  mandatory: z
    .boolean({ error: 'true or false' })
    .optional()
    .describe('Whether it is paid first, and never refused; it is not unless said.'),
}).describe('A value from a time on.')

/** A policy: a named set of levers. */
export const policyShape = mapping(
  {
    about,
    start: number.optional().describe('Start of the levers that name none of their own.'),
    ...rules,
    levers: z
      .record(
        z.string(),
        z.union([number, leverSetting], {
          error: 'a finite number, or a mapping with value, start, end, ramp',
        }),
        {
          error: 'a mapping from levers to values',
        },
      )
      .optional()
      .describe(
        'Values by lever: `name`, or `name[element, …]`; a dimension in the brackets means each of its elements.',
      ),
  },
  Object.fromEntries(['value', 'steps', 'end', 'ramp', 'mandatory'].map((key) => [key, 'a lever'])),
)
  .nullable()
  .describe('A named set of levers; an empty one does nothing.')

export type PolicySource = NonNullable<z.infer<typeof policyShape>>
export type LeverSettingSource = z.infer<typeof leverSetting>
export type BudgetSource = z.infer<typeof budget>
