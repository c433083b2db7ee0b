import type { ModelSource } from '#model/schema'
import { acceptance } from './acceptance.js'
import { corridorTables } from './corridor-tables.js'
import { corridors } from './corridors.js'
import { cost } from './cost.js'
import { dependence } from './dependence.js'
import { dimensions } from './dimensions.js'
import { economy } from './economy.js'
import { exposure } from './exposure.js'
import { institutions } from './institutions.js'
import { investment } from './investment.js'
import { labour } from './labour.js'
import { loops } from './loops.js'
import { mergeParts } from '../merge-parts.js'
import { minerals } from './minerals.js'
import { offers } from './offers.js'
import { outcomes } from './outcomes.js'
import { paymentTables } from './payment-tables.js'
import { payments } from './payments.js'
import { policy } from './policy.js'
import { routes } from './routes.js'
import { trade } from './trade.js'
import { trustAndInfluence } from './trust-and-influence.js'

/**
 * The first version of the flagship model, kept as it was, with the grid of its prototype: how much of the economic dependence of five Central Asian states on Russia survives,
 * under postures of Moscow, Washington and Beijing, and at what cost. One part a channel; evidence codes
 * in sources: F found in a public page, Fd or E derived or estimated from found data, M from memory, J
 * judgement.
 */
export const erosionV1: ModelSource = {
  name: 'erosion-v1',
  about: `
    Economic dependence of Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan and Turkmenistan on Russia, China,
    the United States, the European Union and Türkiye, in seven channels: trade, transit, capital, payments,
    labour, minerals and institutions. Money is in USD of 2024. Most structural numbers are judgement; each
    says so in its source.`,
  dimensions,
  ...mergeParts([
    economy,
    trade,
    corridorTables,
    corridors,
    routes,
    offers,
    acceptance,
    investment,
    minerals,
    paymentTables,
    payments,
    institutions,
    labour,
    exposure,
    dependence,
    trustAndInfluence,
    policy,
    cost,
    outcomes,
  ]),
  loops,
}
