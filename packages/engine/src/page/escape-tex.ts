const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '→': '$\\to$',
  '−': '$-$',
  '±': '$\\pm$',
  '≥': '$\\geq$',
  '≤': '$\\leq$',
  '×': '$\\times$',
}

/** Plain text for LaTeX. */
export function escapeTex(text: string): string {
  return text.replace(/[\\~^→−±≥≤×]|[&%$#_{}]/g, (character) => commands[character] ?? `\\${character}`)
}
