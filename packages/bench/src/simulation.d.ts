/** What is used of the package `simulation`, whose own declarations are not where its package.json says. */
declare module 'simulation' {
  export interface Primitive {
    readonly name: string
  }

  export interface Results {
    series(primitive: Primitive): number[]
  }

  export interface ModelOptions {
    readonly timeStart: number
    readonly timeLength: number
    readonly timeStep: number
    readonly algorithm: 'Euler' | 'RK4'
  }

  export class Model {
    constructor(options: ModelOptions)
    Stock(options: { readonly name: string; readonly initial: number | string }): Primitive
    Variable(options: { readonly name: string; readonly value: number | string }): Primitive
    Flow(
      from: Primitive | null,
      to: Primitive | null,
      options: { readonly name: string; readonly rate: string; readonly nonNegative: boolean },
    ): Primitive
    Link(from: Primitive, to: Primitive): Primitive
    simulate(): Results
  }
}
