import {latin} from './latin.js'
import {remembered} from './remembered.js'

/** Words of a text: `from` and `to` count in it. */
export interface Sentence {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** What ends in a full stop and ends no sentence, without that stop, lower case. */
const abbreviations = new Set(
  'nr art jf jfr ca f.eks bl.a tlf org org.nr osv stk pkt inc dvs mv m.v evt v e.g i.e mr dr kr mht ift ifm pga eks kap ev resp t.ex bl fx ltd no tel st th tv nov des dec jan feb mar apr jun jul aug sep sept okt oct str kl ph d o.l m.m mm etc st.nr kgl hhv vedr ang forts inkl ekskl exkl div ekstl max min cf sec o.s.v d.v.s t.o.m m.a f.ex iht cfr vs para incl litra lit bokst co mrs jnf pt pr'.split(
    ' ',
  ),
)

const count = latin(/^(?:\d{1,2}|\p{L})$/u)
const partOfAct = latin(
  /(?:bokstav|litra|letter|punkt|§§?|stk\.? ?\d,? litra|nr\. ?\d,?) ?\(?(?:\d{1,2}|\p{Ll})$/u,
)
/** `EU-U.S. Data Privacy Framework`, `U.S. Department of Commerce`: one name. */
const ofUnitedStates =
  /^(?:Data|Privacy|Department|Federal|Government|Congress|Dollar|Supreme|DPF|Safe|Swiss)/u
const wordAtEnd = latin(/[\p{L}\d.]+$/u)
const sentenceEnd = latin(/[.!?]+["”»’)]*\s+(?=["“”«(]?[\p{Lu}\d])/gu)

/**
 * The sentences of a block. A full stop after an abbreviation, an initial or a number ends none, as in
 * `Art. 6 nr. 1` and `8. nov`; after a letter or a section of an act it does: `bokstav b.`, `§ 43.`
 */
export const sentencesOf: (text: string) => readonly Sentence[] = remembered((text) => {
  const sentences: Sentence[] = []
  let from = 0
  const push = (to: number): void => {
    const said = text.slice(from, to).trimEnd()
    if (said !== '') sentences.push({text: said, from, to: from + said.length})
  }
  for (const {0: found, index} of text.matchAll(sentenceEnd)) {
    const word = lastWord(text, index)
    const isStop = found.startsWith('.') && !found.startsWith('..')
    if (isStop && (abbreviations.has(word) || isCount(text, index, word))) continue
    if (isStop && word === 'u.s' && ofUnitedStates.test(text.slice(index + found.length))) continue
    push(index + found.length)
    from = index + found.length
  }
  push(text.length)
  return sentences
})

/** A count or an initial, and no letter or section of an act that a capital follows. */
function isCount(text: string, index: number, word: string): boolean {
  return count.test(word) && !partOfAct.test(text.slice(Math.max(0, index - 16), index))
}

function lastWord(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - 16), end)
  return (wordAtEnd.exec(before)?.[0] ?? '').toLowerCase()
}
