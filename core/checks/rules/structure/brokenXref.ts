import {eachBlock} from '../../../reading/eachBlock.js'
import {latin} from '../../../reading/latin.js'
import type {SectionReference} from '../../../reading/noticeElements.js'
import type {NoticeBlock} from '../../../reading/noticeText.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'
import {missingSections} from './namedSections.js'

const lawBefore = latin(
  /(?:lov\p{L}*|lag(?:en)?|forskrift\p{L}*|föreskrift\p{L}*|bekendtgørelse\p{L}*|forordning\p{L}*|vedtekt\p{L}*|vedtægt\p{L}*|stadgar\p{L}*|vilkår\p{L}*|villkor\p{L}*|betingelser\p{L}*|terms|act|regulation\p{L}*|bylaws)(?: (?:i|av|af|in|of|\d{4}))? ?\(?$/iu,
)
const lawAfter = latin(
  /^(?:-\d+)?(?: ?[a-z](?!\p{L}))?,? (?:i|in|of|av|af) (?:the |our |vår\w* |vores )?(?:\p{L}+ ){0,3}?(?:act|regulation|terms|law|\p{L}*loven|\p{L}*lova|\p{L}*lagen|\p{L}*forskriften|vilkår\p{L}*|villkor\p{L}*|betingelser\p{L}*|vedtekt\p{L}*|vedtægt\p{L}*|stadgar\p{L}*|avtalen|aftalen|avtalet)(?!\p{L})|^-\d/iu,
)

/** Words that point at a section which is not there, or that have lost its number. */
export const brokenXref: Rule = {
  name: 'broken_xref',
  severity: 'error',
  source: {reference: 'GDPR Art. 12(1): easily accessible, clear'},
  messages: {
    said: {
      en: 'There is no section {number}.',
      nb: 'Det finnes ikke noe punkt {number}.',
      da: 'Der er intet punkt {number}.',
    },
    missing: {
      en: 'The number of the section is missing here.',
      nb: 'Nummeret på punktet mangler her.',
      da: 'Nummeret på punktet mangler her.',
    },
    named: {
      en: 'There is no “{name}” in this notice.',
      nb: 'Det finnes ikke noe «{name}» i denne erklæringen.',
      da: 'Der er ikke noget »{name}« i denne politik.',
    },
    unnumbered: {
      en: 'The headings carry no numbers. This seems to mean “{heading}”: number the headings, or name the section.',
      nb: 'Overskriftene har ingen numre. Dette ser ut til å mene «{heading}»: nummerer overskriftene, eller nevn avsnittet ved navn.',
      da: 'Overskrifterne har ingen numre. Her menes vist »{heading}«: nummerer overskrifterne, eller nævn afsnittet ved navn.',
    },
  },
  inNotice: ({text: {blocks}, elements}) => [
    ...elements.references
      .filter((each) => !isOfLaw(each, blocks))
      .flatMap((each) => broken(each, blocks)),
    ...missingSections(blocks).map(({name, ...at}) => ({at, say: 'named', values: {name}})),
  ],
}

/** “section 2-7 b of the Act”, “forskriften kapittel 8”: a law is meant, and no section of the notice. */
function isOfLaw({block, from, to}: SectionReference, blocks: readonly NoticeBlock[]): boolean {
  const text = blocks[block]?.text ?? ''
  const before = text.slice(Math.max(0, from - 50), from)
  const after = text.slice(to, to + 60)
  return lawBefore.test(before) || lawAfter.test(after)
}

const counted = /^(?:§ ?)?(\d+(?:\.\d+)*)([.):])?\s/

/**
 * Numbers that stand in the words of a heading where nobody set them as one, or before a paragraph that
 * has no heading: `2.4 We take no copy`, `3. Members pay by card`; `3 people` counts nothing there.
 */
const numbersInWords = eachBlock(({text, kind}) => {
  const [, number, mark] = counted.exec(text) ?? []
  if (number === undefined) return []
  const isCount = kind !== 'paragraph' || number.includes('.') || mark !== undefined
  return isCount ? [number] : []
})

function broken(
  {number, ...at}: SectionReference,
  blocks: CheckedNotice['text']['blocks'],
): FoundInNotice[] {
  if (number === undefined) return [{at, say: 'missing'}]
  const isNumber = (block: NoticeBlock): boolean => block.number?.replace(/\.$/, '') === number
  if (blocks.some((block) => isNumber(block) && !block.isNumberRestored)) return []
  if (numbersInWords(blocks).some(({found}) => found === number)) return []
  const restored = blocks.find(isNumber)
  const heading = restored?.text.slice(0, restored.leadEnd)
  return [
    heading === undefined
      ? {at, values: {number}}
      : {at, say: 'unnumbered', values: {number, heading}},
  ]
}
