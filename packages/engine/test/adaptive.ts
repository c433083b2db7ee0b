/** A scenario of a level that decays, and levers with rules that hold it up. */
export const adaptive = `title: Adaptive
model:
  parameters:
    year: { unit: year, mid: 1 }
    decay: { unit: '1', mid: 0.1, low: 0.05, high: 0.2 }
    price: { unit: bn USD / year, mid: 2, low: 1, high: 3 }
  levers:
    push: { unit: '1', owner: us, base: 0 }
    gift: { unit: '1', owner: us, base: 0 }
    pull: { unit: '1', owner: russia, base: 0 }
  stocks:
    level: { unit: '1', initial: 1, rate: (push / 2 + gift - pull - decay * level) / year }
time: { from: 2025, to: 2035, step: 1/4 }
uncertainties: { all: model }
study: { runs: 16, seed: 3 }
policies:
  us:
    nothing: {}
    act:
      start: 2026
      when: level < 0.8
      until: level > 0.9
      delay: 0.5
      cool down: 0.5
      cost: price
      budget: { total: 3, per period: 1 }
      levers:
        push: 1
        gift: { value: 0.1, when: level < 0.5, excludes: [pull] }
  russia:
    hold: {}
    press:
      levers:
        pull: { value: 0.05, start: 2028, end: 2032 }
outcomes:
  level: at(level, 2035)
  money: at(levers_spent[us], 2035)
`
