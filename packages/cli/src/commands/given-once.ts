/**
 * Makes the reader of an option that has one value.
 * @throws Error when the option is given more than once
 */
export function givenOnce(name: string): (given: string | readonly string[]) => string {
  return (given) => {
    if (typeof given !== 'string') throw new Error(`--${name} is given more than once`)
    return given
  }
}
