/** A command line that cannot be understood. */
export class UsageError extends Error {
  /**
   * @param message in words of ours, or of yargs
   * @param options that the command has, by name; undefined when there is no such command
   */
  constructor(
    message: string,
    private readonly options?: readonly string[],
  ) {
    super(message)
    this.name = 'UsageError'
  }

  /** What is wrong, in our words where those of yargs are unclear, and where to find help. */
  async words(commands: readonly string[]): Promise<string> {
    const plain = await this.plainWords(commands)
    const end = /[.?]$/.test(plain) ? '' : '.'
    return `${plain}${end}\nFor help: erosion --help, or erosion <command> --help`
  }

  private async plainWords(commands: readonly string[]): Promise<string> {
    const { message, options } = this
    if (message.startsWith('Not enough non-option arguments')) return 'A file is missing'
    const unknown = /^Unknown arguments?: (.*)$/.exec(message)?.[1]?.split(', ')
    if (!unknown) return message
    if (!options) return `${unknown.join(', ')} is not a command. There are ${commands.join(', ')}`
    // Loaded when it is needed: most command lines are right.
    const { nearestName } = await import('@erosion/engine')
    const nearest = unknown.flatMap((name) => nearestName(name, options) ?? [])
    return nearest.length === 0
      ? message
      : `${message}. Nearest: ${nearest.map((name) => `--${name}`).join(', ')}`
  }
}
