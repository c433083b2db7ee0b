import { describe, expect, it } from 'vitest'
import { ScenarioError } from '#core/issue'
import { makeLoopStrength } from '../make-loop-strength.js'
import { simulate } from '../simulate.js'
import { predatorPrey, smallScenario } from '../../test/small-scenario.js'
import { findLoop } from './find-loop.js'
import { describeOpening } from './loop-opening.js'
import { withoutLoop } from './without-loop.js'

const loops = `${predatorPrey}
loops:
  R1 births: { path: [births, rabbits] }
  B1 hunt: { path: [foxes, eaten, rabbits, fox_births], cut: [rabbits, fox_births] }
  B2 eaten: { path: [rabbits, eaten], knockout: { catch: 0.01 } }
`
const scenario = smallScenario(loops)
const rabbits = (of = scenario) => simulate(of, { series: ['rabbits'] }).series.get('rabbits')!

describe('withoutLoop', () => {
  it('cuts the link that the loop names, or its first', () => {
    const text = (name: string) => {
      const formulas = withoutLoop(scenario, name).model.formulas
      return formulas.flatMap((formula) =>
        formula.kind === 'stock' ? formula.rate.text : formula.equation.text,
      )
    }
    expect(text('B1')).toContain('growth * initial(rabbits) * foxes')
    expect(text('R1 births')).toContain('initial(births) - eaten')
  })

  it('sets the parameters of a knockout', () => {
    const byHand = smallScenario(loops, 'parameters: { catch: 0.01 }')
    expect(rabbits(withoutLoop(scenario, 'b2'))).toEqual(rabbits(byHand))
    expect(rabbits(withoutLoop(scenario, 'b2'))).not.toEqual(rabbits())
  })

  it('knows loops by name or first word, and offers the nearest', () => {
    expect(findLoop(scenario.model, 'B1 Hunt')?.name).toBe('B1 hunt')
    expect(findLoop(scenario.model, 'b1')?.name).toBe('B1 hunt')
    expect(findLoop(scenario.model, 'hunt')).toBeUndefined()
    let error: unknown
    try {
      withoutLoop(scenario, 'B2 eat')
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(ScenarioError)
    expect((error as ScenarioError).issues[0]).toMatchObject({
      code: 'unknown-name',
      nearest: 'B2 eaten',
      path: ['--without'],
    })
    expect(() => withoutLoop(smallScenario(predatorPrey), 'B1')).toThrow('B1 is not a loop of the model')
  })

  it('says in words how a loop is opened', () => {
    expect(scenario.model.loops.map(describeOpening)).toEqual([
      'births → rabbits cut',
      'rabbits → fox_births cut',
      'catch = 0.01',
    ])
  })
})

describe('makeLoopStrength', () => {
  it('finds the instant and the policies at which a loop does most', () => {
    const strength = makeLoopStrength(scenario, 'rabbits')('B2')
    const [intact, opened] = [rabbits(), rabbits(withoutLoop(scenario, 'B2'))]
    const changes = [...opened].map((value, i) => value - intact[i]!)
    const most = changes.reduce(
      (best, change, i) => (Math.abs(change) > Math.abs(changes[best]!) ? i : best),
      0,
    )
    expect(strength).toEqual({
      change: changes[most],
      intact: intact[most],
      opened: opened[most],
      time: most,
      policies: {},
    })
    expect(most).toBeGreaterThan(0)
  })

  it('refuses an unknown series', () => {
    expect(() => makeLoopStrength(scenario, 'hares')).toThrow('hares is not a variable')
  })
})
