/** Where a sentence stands in a text. */
export interface Sentence {
  readonly from: number
  readonly to: number
}

// Full stops that end no sentence, in the five languages of notices.
const abbreviation =
  /(?:^|[\s(-])(?:nr|no|art|jf|jfr|jnf|stk|kap|pkt|pt|pr|ca|evt|ev|dvs|bl\.?a|f\.?\s?eks|t\.?\s?ex|t\.?o\.?m|d\.?v\.?s|m\.?a|f\.?\s?ex|e\.?g|i\.?e|cf|cfr|inc|ltd|org|tlf|tel|vedr|inkl|incl|eks|mfl|mm|resp|ifm|iht|para|sec|bokst|lit|st|sv|sk|vs|dr|mr|mrs|\d{1,2}|u\.s|(?:\p{L}\.)+\p{L})\.$/iu

const initial = /(?:^|[\s(])\p{Lu}\.$/u

/**
 * The sentences of a block, white space around them left out.
 *
 * A full stop ends one when what follows looks like a beginning, and it ends no known abbreviation
 * (`f.eks.`, `nr.`, `Inc.`) and no number of a date or a list.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const {0: mark, index} of text.matchAll(/[.!?…]+["”»)]*(?=\s+["“”«(•–-]?\s?[\p{Lu}\d])/gu)) {
    const to = index + mark.length
    const before = text.slice(Math.max(from, to - 12), to)
    if (mark === '.' && (abbreviation.test(before) || initial.test(before))) continue
    sentences.push({from, to})
    from = to + 1
  }
  if (from < text.length) sentences.push({from, to: text.length})
  return sentences
}
