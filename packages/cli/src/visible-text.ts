/**
 * What a terminal obeys in place of showing it: control characters but for the ends of lines and tabs, and the marks
 * that turn the direction of writing round.
 */
const OBEYED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g

/**
 * A text with nothing in it that a terminal obeys: names and titles come from files of others. What is taken out is
 * written as JSON does, `\u001b`, so that JSON stays what it says.
 */
export function visibleText(text: string): string {
  return text.replace(OBEYED, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
