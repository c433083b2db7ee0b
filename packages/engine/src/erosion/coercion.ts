import type { ModelPart } from '#model/schema'

/**
 * Coercion: Moscow threatens a state before it acts, as its posture allows, as far as the state has fallen
 * short of the target, and as far as the state depends on Russia more than Russia on the state. Where the
 * threat works the state complies, and no act follows; where it fails Moscow acts, by closures, expulsions
 * and embargoes, which cost trust and trade. An incident brings the act at once.
 * Form: asymmetry after Hirschman 1945; threat and act as first-order stages.
 */
export const coercion = {
  parameters: {
    coercion_success: {
      unit: 'share',
      mid: 0.34,
      low: 0.15,
      high: 0.45,
      min: 0,
      max: 1,
      meaning: 'share of threats that work, so that no act follows',
      evidence: 'F',
      source:
        'Hufbauer 2014: a third of 224 episodes succeed in part; others see exceptions only, and threats that work more often than acts (Hovi, Huseby and Sprinz 2005)',
    },
    compliance_effect: {
      unit: '1',
      mid: 3,
      low: 1,
      high: 6,
      min: 0,
      max: 50,
      symbol: 'b_hold',
      meaning: 'log odds of integration, and multiple of pressure on rivals, that full compliance brings',
      evidence: 'J',
      judge: 'makers of the model',
      source:
        'judgement: full compliance makes a half-integrated state a member; Armenia turned in 2013 within weeks',
    },
    coercion_trade_loss: {
      unit: 'share',
      mid: 0.05,
      low: 0.02,
      high: 0.12,
      min: 0,
      max: 1,
      symbol: 'c_coerc',
      meaning: 'own trade with a state that Russia forgoes under full coercion of it',
      evidence: 'J',
      judge: 'makers of the model',
      source:
        'judgement: in 2006 Russia shut out all wine of Moldova and Georgia, 80–90 % of what they sold of it (F); of all trade with a state that is a few per cent',
    },
  },
  exogenous: {
    'incident[state]': {
      unit: '1',
      base: 0,
      symbol: 'closure',
      meaning: '1 while an incident makes Moscow act on its threat against a state',
      source: 'judgement: none in a run without shocks',
    },
  },
  levers: {
    coercion_ceiling: {
      unit: '1',
      owner: 'russia',
      base: 0,
      low: 0,
      high: 1,
      symbol: 'coerc_max',
      meaning: 'threat at full effort and full asymmetry',
      source: 'judgement: 1 is all that Moscow can do short of force (J)',
    },
  },
  auxiliaries: {
    'reverse_dependence[patron, state]': {
      unit: 'share',
      equation: `
        (trade[state] * share[patron, state] + if(patron == russia,
          labour_share[state] * remittances[state] + reexport[state], 0))
        / (trade[state] * share[patron, state] + if(patron == russia,
          labour_share[state] * remittances[state] + reexport[state], 0)
          + half_exposure[mass] * economic_mass[patron])`,
      meaning: 'dependence of a patron on a state: goods, workers and re-exports over its own size',
      source: 'form: Hirschman 1945, saturating exposure',
    },
  },
  stocks: {
    'threat[state]': {
      unit: '1',
      initial: '0',
      rate: `
        (coercion_ceiling * effort[russia, state] * dependence[russia, state]
            / (dependence[russia, state] + reverse_dependence[russia, state])
          - threat[state]) / political_time[threat]`,
      meaning: 'threat of Moscow against a state',
      source: 'form: effort times the asymmetry of dependence, first-order stage',
    },
    'coercion[state]': {
      unit: '1',
      initial: '0',
      rate: `
        (threat[state] * (1 - coercion_success * (1 - incident[state])) - coercion[state])
        / political_time[episode]`,
      symbol: 'coercion',
      meaning: 'coercive acts of Moscow against a state',
      source: 'form: threats that fail become acts, which last an episode',
    },
  },
} satisfies ModelPart
