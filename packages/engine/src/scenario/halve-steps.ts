import type { Course } from '#levers/course'
import type { LeverRule } from '#levers/lever-rule'
import type { Outcome } from '#outcome/outcome'
import type { Player, Scenario } from './scenario.js'

/**
 * The same scenario in steps half as long: everything happens at the same times, noise is held as long, and the same
 * draws mean the same future. What changes in its numbers is what the steps are to blame for.
 */
export function halveSteps(scenario: Scenario): Scenario {
  const { grid, saveEvery, players, outcomes, expectations, noise } = scenario
  return {
    ...scenario,
    grid: { ...grid, step: grid.step / 2, stepCount: 2 * grid.stepCount },
    saveEvery: 2 * saveEvery,
    players: players.map(halvePlayer),
    tree: scenario.tree.map((branching) => ({ ...branching, step: 2 * branching.step })),
    outcomes: outcomes.map(halveOutcome),
    expectations: expectations.map((promise) => ({
      ...promise,
      first: 2 * promise.first,
      last: 2 * promise.last,
    })),
    noise: noise.map((path) => ({ ...path, stepsHeld: 2 * path.stepsHeld })),
  }
}

function halvePlayer(player: Player): Player {
  return {
    ...player,
    policies: player.policies.map((policy) => ({
      ...policy,
      settings: policy.settings.map(halveCourse),
      rules: policy.rules.map(halveRule),
    })),
  }
}

function halveCourse<T extends Course>(course: T): T {
  return {
    ...course,
    startStep: 2 * course.startStep,
    later: course.later.map(({ step, value }) => ({ step: 2 * step, value })),
    endStep: course.endStep === undefined ? undefined : 2 * course.endStep,
    rampSteps: 2 * course.rampSteps,
  }
}

function halveRule(rule: LeverRule): LeverRule {
  const { trigger } = rule
  return {
    ...rule,
    course: halveCourse(rule.course),
    trigger: trigger && {
      ...trigger,
      delaySteps: 2 * trigger.delaySteps,
      coolDownSteps: 2 * trigger.coolDownSteps,
    },
    budgets: rule.budgets.map((budget) => ({ ...budget, periodSteps: 2 * budget.periodSteps })),
  }
}

function halveOutcome(outcome: Outcome): Outcome {
  return {
    ...outcome,
    measures: outcome.measures.map((measure) => ({
      ...measure,
      first: 2 * measure.first,
      last: 2 * measure.last,
    })),
  }
}
