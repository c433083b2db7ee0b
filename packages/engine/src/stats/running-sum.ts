/**
 * A sum that grows, and carries along what each addition loses: as exact as `sum`.
 * Source: Neumaier 1974, Z. angew. Math. Mech. 54, 39–51.
 */
export class RunningSum {
  private total = 0
  private lost = 0

  get value(): number {
    return this.total + this.lost
  }

  /** Adds a finite value. */
  add(value: number): void {
    const { total } = this
    this.total = total + value
    this.lost += Math.abs(total) >= Math.abs(value) ? total - this.total + value : value - this.total + total
  }
}
