/**
 * How many columns of a terminal a text fills, counting one for each character: exact for Latin, Cyrillic and Arabic
 * letters, too little for Chinese ones. The build also gives it to yargs, whose own count knows every emoji and
 * takes longer than all the rest of `--help`.
 */
export default function textWidth(text: string): number {
  return [...text].length
}
