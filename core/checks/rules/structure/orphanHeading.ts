import {latin} from '../../../reading/latin.js'
import type {NoticeBlock} from '../../../reading/noticeText.js'
import {remembered} from '../../../reading/remembered.js'
import {rightTo, rightTopics} from '../../facts/rightTopics.js'
import type {FoundInNotice, Rule} from '../../rule.js'

const longestRightsText = 1_200
const rightsIn = remembered((text) => rightTopics.filter(({stems}) => stems.test(text)))

/** A heading with nothing below it, or with the text of another right below it. */
export const orphanHeading: Rule = {
  name: 'orphan_heading',
  severity: 'advice',
  source: {reference: 'GDPR Art. 12(1): easily accessible, clear'},
  messages: {
    said: {
      en: 'There is no text below this heading. Write it, or take the heading out.',
      nb: 'Det står ingen tekst under denne overskriften. Skriv den, eller ta bort overskriften.',
      da: 'Der står ingen tekst under denne overskrift. Skriv den, eller fjern overskriften.',
    },
    subject: {
      en: 'The text below this heading is about something else. Move it, or change the heading.',
      nb: 'Teksten under denne overskriften handler om noe annet. Flytt den, eller endre overskriften.',
      da: 'Teksten under denne overskrift handler om noget andet. Flyt den, eller ret overskriften.',
    },
  },
  inNotice: ({text: {blocks, format}}) =>
    blocks.flatMap((heading, block): FoundInNotice[] => {
      if (heading.kind !== 'heading' || heading.leadEnd !== undefined) return []
      const at = {block, from: 0, to: heading.text.length}
      const below = textBelow(blocks, block)
      if (below.length > 0) {
        return isOfAnotherRight(heading.text, below) ? [{at, say: 'subject'}] : []
      }
      // A list of short lines with numbers is read as headings: then many have nothing below.
      const isList = [block - 1, block + 1].some((each) => isBare(blocks, each))
      if (format === 'text' && (isList || isOfMenu(blocks, block) || isLeadIn(blocks, block + 1)))
        return []
      return isEmpty(heading, blocks[block + 1], format !== 'text') ? [{at}] : []
    }),
}

function isBare(blocks: readonly NoticeBlock[], block: number): boolean {
  return (
    blocks[block]?.kind === 'heading' &&
    blocks[block]?.number !== undefined &&
    textBelow(blocks, block).length === 0
  )
}

/** Headings at the end with nothing below any of them are a page's menu. */
function isOfMenu(blocks: readonly NoticeBlock[], block: number): boolean {
  const isBareAt = (each: number): boolean =>
    blocks[each]?.kind === 'heading' && textBelow(blocks, each).length === 0
  return isBareAt(block - 1) || isBareAt(block + 1)
}

/** “We share with”, read as a heading: the list below it is the text of the heading above. */
function isLeadIn(blocks: readonly NoticeBlock[], block: number): boolean {
  return blocks[block]?.number === undefined && blocks[block + 1]?.kind === 'item'
}

function textBelow(blocks: readonly NoticeBlock[], block: number): NoticeBlock[] {
  const below: NoticeBlock[] = []
  for (let index = block + 1; index < blocks.length; index += 1) {
    const each = blocks[index]
    if (!each || each.kind === 'heading' || each.kind === 'chrome') break
    below.push(each)
  }
  return below
}

const word = latin(/\p{L}{3}/u)

/**
 * A heading before one that is no deeper. Plain text has no levels but those that numbers tell: there
 * a heading may be the one above the next.
 */
function isEmpty(heading: NoticeBlock, next: NoticeBlock | undefined, hasLevels: boolean): boolean {
  if (!word.test(heading.text) || /\d{4}|@|:$/.test(heading.text)) return false
  if (!next || next.kind === 'chrome') return true
  // “Safety”, and then “7. Cookies”: only the first of a row of numbers has a heading above it.
  if (
    heading.number === undefined &&
    /^(?:[2-9]|1\d)$/.test(next.number ?? '') &&
    !next.isNumberRestored
  )
    return true
  const isNumbered = [heading, next].every(
    ({number, isNumberRestored}) => number !== undefined && !isNumberRestored,
  )
  if (!isNumbered && !hasLevels && !heading.place) return false
  return next.level <= heading.level
}

function isOfAnotherRight(heading: string, below: readonly NoticeBlock[]): boolean {
  const [own, ...more] = rightsIn(heading)
  if (!own || more.length > 0) return false
  const text = below.map((each) => each.text).join('\n')
  if (own.stems.test(text) || text.length > longestRightsText) return false
  const start = rightTo.exec(text.slice(0, 200))
  if (!start) return false
  const said = text.slice(start.index, start.index + 160)
  return rightTopics.some(({topic, stems}) => topic !== own.topic && stems.test(said))
}
