import type {SectionReference} from '../../../reading/noticeElements.js'
import type {NoticeBlock} from '../../../reading/noticeText.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'

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
    unnumbered: {
      en: 'The headings carry no numbers. This seems to mean “{heading}”: number the headings, or name the section.',
      nb: 'Overskriftene har ingen numre. Dette ser ut til å mene «{heading}»: nummerer overskriftene, eller nevn avsnittet ved navn.',
      da: 'Overskrifterne har ingen numre. Her menes vist »{heading}«: nummerer overskrifterne, eller nævn afsnittet ved navn.',
    },
  },
  inNotice: ({text: {blocks}, elements}) =>
    elements.references.flatMap((each) => broken(each, blocks)),
}

function broken(
  {number, ...at}: SectionReference,
  blocks: CheckedNotice['text']['blocks'],
): FoundInNotice[] {
  if (number === undefined) return [{at, say: 'missing'}]
  const isNumber = (block: NoticeBlock): boolean => block.number?.replace(/\.$/, '') === number
  if (blocks.some((block) => isNumber(block) && !block.isNumberRestored)) return []
  // A number may stand in the words of its heading where nobody set it as one.
  const start = new RegExp(`^(?:§ ?)?${number.replaceAll('.', '\\.')}[.):]?\\s`)
  if (blocks.some(({kind, text}) => kind !== 'paragraph' && start.test(text))) return []
  const restored = blocks.find(isNumber)
  const heading = restored?.text.slice(0, restored.leadEnd)
  return [
    heading === undefined
      ? {at, values: {number}}
      : {at, say: 'unnumbered', values: {number, heading}},
  ]
}
