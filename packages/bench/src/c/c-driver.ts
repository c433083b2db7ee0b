import type { Tableau } from '../engine-inside.js'
import { cNumber } from './c-number.js'
import type { CRegions } from './c-regions.js'

/** `instant(n, beginning, from, step)`: computes an instant of the grid, no earlier part of it than needed. */
export function writeInstant(calls: CRegions['calls'], hasSwitches: boolean): string {
  return `
enum { FROM_START, FROM_RUN, FROM_STEP, FROM_TIME };
static void instant(int n, int beginning, double from, double step) {
  slope_rows slopes = k[0];
  EACH_LANE m[TIME][l] = from + n * step;
  ${hasSwitches ? 'if (beginning > FROM_STEP) beginning = FROM_STEP;' : ''}
  ${calls.switches}
  if (beginning <= FROM_START) { ${calls.start} }
  if (beginning <= FROM_RUN) { ${calls.run} }
  if (beginning <= FROM_STEP) { ${calls.step} }
  ${calls.time}
  ${calls.state}
  ${calls.record}
}
`
}

/** `advance(n, from, step)`: takes the step from instant n, which was computed, to the next. */
export function writeAdvance(calls: CRegions['calls'], { nodes, stages, weights }: Tableau): string {
  const laterStages = nodes.slice(1).map((node, i) => {
    const stage = i + 1
    const slope = (stages[stage] ?? []).flatMap((weight, j) => {
      if (weight === 0) return []
      return [weight === 1 ? `k[${j}][s][l]` : `${cNumber(weight)} * k[${j}][s][l]`]
    })
    return `
  for (int s = 0; s < STOCKS; s++) EACH_LANE m[s][l] = before[s][l] + step * (${slope.join(' + ')});
  EACH_LANE m[TIME][l] = from + (n + ${cNumber(node)}) * step;
  ${node === nodes[stage - 1] ? '' : calls.time}
  { slope_rows slopes = k[${stage}]; ${calls.state} }`
  })
  const others = weights.slice(1).map((weight, i) => `${cNumber(weight)} * (k[${i + 1}][s][l] - k[0][s][l])`)
  return `
static void advance(int n, double from, double step) {
  slope_rows slopes = k[0];
  (void)slopes; (void)n; (void)from;
  memcpy(before, m, sizeof(double) * STOCKS * LANES);
  ${laterStages.join('\n')}
  for (int s = 0; s < STOCKS; s++) EACH_LANE m[s][l] = before[s][l] + step * (${['k[0][s][l]', ...others].join(' + ')});
}
`
}
