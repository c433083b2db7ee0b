/** A command line that no command can be understood from; the message is in words of ours, or of yargs. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }

  /** What is wrong, in our words where those of yargs are unclear. @param commands that there are */
  words(commands: readonly string[]): string {
    const { message } = this
    if (message.startsWith('Not enough non-option arguments')) return 'A file is missing.'
    const unknown = /^Unknown arguments?: (.*)$/.exec(message)?.[1]
    if (unknown !== undefined) return `${unknown} is not a command. There are ${commands.join(', ')}.`
    return /[.?]$/.test(message) ? message : `${message}.`
  }
}
