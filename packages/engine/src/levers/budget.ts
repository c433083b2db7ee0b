import { RunningSum } from '#stats/running-sum'

/** Money that some levers may spend together. */
export interface Budget {
  /** Levers with one key have one purse. */
  readonly key: string
  /** The most in a whole run, and the most in each period, counted from the first instant. */
  readonly total: number | undefined
  readonly perPeriod: number | undefined
  readonly periodSteps: number
}

/** Room for the rounding of what was spent, relative to the budget. */
const ROUNDING = 1e-9

/** What is left of a budget in one run. */
export class Purse {
  private readonly spent = new RunningSum()
  private inPeriod = new RunningSum()
  private period = 0

  constructor(private readonly budget: Budget) {}

  /** Whether so much can be spent in step `n`. */
  has(n: number, amount: number): boolean {
    this.turnTo(n)
    const { total = Infinity, perPeriod = Infinity } = this.budget
    return fits(this.spent.value, amount, total) && fits(this.inPeriod.value, amount, perPeriod)
  }

  /** Spends it, whether or not it is there. */
  spend(n: number, amount: number): void {
    this.turnTo(n)
    this.spent.add(amount)
    this.inPeriod.add(amount)
  }

  private turnTo(n: number): void {
    const period = Math.floor(n / this.budget.periodSteps)
    if (period === this.period) return
    this.period = period
    this.inPeriod = new RunningSum()
  }
}

function fits(spent: number, amount: number, most: number): boolean {
  return amount <= 0 || spent + amount <= most * (1 + ROUNDING)
}
