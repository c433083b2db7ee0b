/** A scenario with one of everything, a line each, so that a test can spoil one thing and leave the rest as it is. */
export const everything = `title: One of everything
about: Small enough to be computed by hand.
model:
  name: everything
  time unit: year
  units:
    bnUSD: bn USD
  dimensions:
    state: [north, south]
    neighbour: state
    good: [oil, metal, grain]
    payer: [us, russia]
  parameters:
    growth: { unit: 1 / year, mid: 0.02, low: 0.01, high: 0.04, min: 0, max: 1 }
    size[state]: { unit: tonne, mid: [1, 2] }
    price[state, good]: { unit: bnUSD / tonne, mid: { north: [1, 2, 3], south: 4 } }
    patience: { unit: year, mid: 2 }
    spare: { unit: USD, mid: 1, meaning: read by no equation }
    extra[neighbour]: { unit: USD, mid: 1 }
    tilt: { unit: '1', mid: 0.5, max: 1, uncertainty: { beta: { a: 2, b: 3 } } }
    split[state, good]: { unit: '1', mid: { north: [0.5, 0.3, 0.2], south: [0.1, 0.9, 0] } }
    blend[good]: { unit: '1', mid: [0.2, 0.3, 0.5], max: 1 }
    mix[good]: { unit: '1', mid: [0.6, 0.3, 0.1] }
    habit: { unit: year, mid: 3 }
    luck: { unit: '1', mid: 2 }
    toll[state]: { unit: USD, mid: 1, min: 0 }
    pulls[good]: { unit: '1', mid: [1, 2, 3] }
    parts[good]: { unit: '1', mid: [0.2, 0.3, 0.5], min: 0.1 }
    weight[good]: { unit: '1', mid: [0.2, 0.3, 0.4] }
    pace: { unit: 1 / year, mid: 3, low: 2, high: 4, meaning: in doubt but fixed }
    drift[state]: { unit: 1 / year, mid: 3, low: 2, high: 4, meaning: drawn as the model says }
  levers:
    push: { unit: 1 / year, owner: us, base: 0, low: 0, high: 1 }
    pull[state]: { unit: 1 / year, owner: russia, base: 0.25 }
    gift[payer, state]: { unit: tonne / year, owner: payer, base: 0 }
    mood: { unit: '1', owner: china, base: 0 }
  exogenous:
    shock: { unit: '1', base: 0 }
    jitter: { unit: '1', base: 0 }
    gust[state]: { unit: '1', base: 0 }
    wave: { unit: '1', base: 2 }
    hum: { unit: '1', base: 0 }
    strike: { unit: '1', base: 0 }
    flood[state]: { unit: '1', base: 0 }
  tables:
    curve: { unit: '1', input: '1', points: [[0, 0], [1, 2], [3, 3]] }
  stocks:
    level:
      unit: '1'
      initial: 1
      rate: growth * level + push
    pushed:
      unit: '1'
      initial: 0
      rate: push
      meaning: everything that was pushed
    mass[state]:
      unit: tonne
      initial: size[state]
      rate: sum(payer, gift[payer, state]) - pull[state] * mass[state]
  auxiliaries:
    total:
      unit: tonne
      equation: sum(state, mass[state])
    worth[state]:
      unit: bnUSD
      equation: price[state, oil] * mass[state]
    bent:
      unit: '1'
      equation: lookup(curve, level)
    late:
      unit: '1'
      equation: smooth(level, patience)
    first:
      unit: '1'
      equation: level / 2
    second:
      unit: '1'
      equation: first + mood
    north_mass:
      unit: tonne
      equation: mass[north]
    switched:
      unit: '1'
      equation: step(1, 2027)
time:
  from: 2025
  to: 2035
  step: 1/4
  save: 1
method: rk4
parameters:
  growth: 0.03
  size[south]: 4
uncertainties:
  all: model
  growth: { triangular: { low: 0.01, mid: 0.03, high: 0.05 } }
  size[north]: { uniform: { low: 0.5, high: 1.5 } }
  size[south]: { normal: { mean: 4, sd: 0.5 }, truncate: { low: 2, high: 6 } }
  price: { lognormal: { median: 3, sigma: 0.2 }, together: true }
  habit: { pert: { low: 1, mid: 2, high: 4 } }
  luck: { discrete: { values: [1, 2, 3], weights: [1, 2, 1] } }
  toll[north]: { gamma: { shape: 2, scale: 0.5 } }
  toll[south]: fixed
  pace: fixed
  split: { dirichlet: { concentration: 40 }, over: good }
  mix: { dirichlet: { concentration: 9 } }
  blend: { logistic-normal: { sd: 0.3 } }
correlations:
  - { between: [growth, habit], rank: 0.5 }
  - { between: [habit, 'size[north]'], rank: -0.3 }
  - { between: [price, luck], rank: 0.2 }
  - { between: ['drift[north]', 'drift[south]'], rank: 0.1 }
noise:
  jitter: { white: { sd: 0.2 }, every: 1/2 }
  gust: { returning: { sd: 0.1, memory: 2, start: 0 }, every: 1/2, together: true }
  wave: { log: { sd: 0.3, memory: 1, mean corrected: true }, every: 1 }
  hum: { white: { sd: 1 }, every: 0.5 }
events:
  strike: { hazard: 0.2, lasts: 0.5 }
  flood[north]: { hazard: level / (10 * habit), lasts: habit / 4, value: 2 }
study: { runs: 200, design: latin-hypercube, seed: 7 }
players:
  us: { name: United States, default: watch }
  russia: { about: Pulls. }
policies:
  us:
    watch: {}
    act:
      about: Pushes.
      start: 2026
      levers:
        push: { value: 0.5, end: 2030 }
        gift[us, state]: 1
    wait:
      levers:
        push: { value: 0.1, start: 2030, ramp: 1 }
  russia:
    calm: {}
    strain:
      levers:
        pull[north]: 0.5
  china:
    cheer:
      levers:
        mood: 1
outcomes:
  level at 2035: at(level, 2035)
  worth of north:
    equation: at(worth[north], 2035)
    unit: bnUSD
    thresholds: [1, 2]
  gain over watching:
    equation: at(level, 2035) - baseline(at(level, 2035))
    meaning: what the policy of the us gains
    against: { us: watch }
    better: { us: higher, russia: lower }
  first year above two:
    equation: first_when(level > 2)
    thresholds: [2030]
expectations:
  level is positive: level > 0
  mass stays:
    condition: total > 0
    from: 2026
    to: 2034
    meaning: nothing takes more than there is
`
