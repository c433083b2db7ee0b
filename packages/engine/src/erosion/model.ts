import type { ModelSource } from '#model/schema'
import { acceptance } from './acceptance.js'
import { adjustment } from './adjustment.js'
import { coercion } from './coercion.js'
import { corridors } from './corridors.js'
import { cost } from './cost.js'
import { dependence } from './dependence.js'
import { dimensions } from './dimensions.js'
import { economy } from './economy.js'
import { energy } from './energy.js'
import { institutions } from './institutions.js'
import { instruments } from './instruments.js'
import { investment } from './investment.js'
import { labour } from './labour.js'
import { loops } from './loops.js'
import { mergeParts } from './merge-parts.js'
import { minerals } from './minerals.js'
import { offers } from './offers.js'
import { outcomes } from './outcomes.js'
import { payments } from './payments.js'
import { policy } from './policy.js'
import { reexports } from './reexport.js'
import { routes } from './routes.js'
import { trade } from './trade.js'
import { tradeTables } from './trade-tables.js'
import { trustAndInfluence } from './trust-and-influence.js'

/**
 * The flagship model, second version: how much of the economic dependence of five Central Asian states on
 * Russia survives, under postures of Moscow, Washington, Beijing and the five themselves, and at what cost.
 * One part a channel. `evidence` of a parameter is F found in a public page, Fd or E derived or estimated
 * from found data, J judgement; M, from memory, is for none.
 */
export const erosion: ModelSource = {
  name: 'erosion',
  about: `
    Economic dependence of Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan and Turkmenistan on Russia, China,
    the United States, the European Union and Türkiye, in eight channels: trade, transit, capital, payments,
    labour, energy, security and institutions. Money is in USD of 2024. Every parameter says on what evidence
    it stands.`,
  units: { bcm: 'base' },
  dimensions,
  ...mergeParts([
    economy,
    tradeTables,
    trade,
    adjustment,
    reexports,
    instruments,
    corridors,
    routes,
    payments,
    offers,
    investment,
    acceptance,
    minerals,
    institutions,
    labour,
    energy,
    coercion,
    trustAndInfluence,
    dependence,
    policy,
    cost,
    outcomes,
  ]),
  loops,
}
