import type {FoundInNotice, Rule} from '../../rule.js'
import {cookieWord} from '../../words/consentWords.js'
import {announcedList, itemsBelow, listedCookies, namesCookie} from './cookieList.js'
import {cookieTraitsOf} from './cookieTraits.js'

/** A notice that speaks of its cookies and names none of them. */
export const cookieListMissing: Rule = {
  name: 'cookie_list_missing',
  severity: 'warning',
  source: {
    reference: 'CJEU C-673/17 Planet49, 75–81; ePrivacy Directive 2002/58/EC Art. 5(3)',
  },
  messages: {
    said: {
      en: 'No cookie is named. List each with its provider, purpose and lifetime, or link to where the list stands.',
      nb: 'Ingen informasjonskapsel er nevnt ved navn. List opp hver med leverandør, formål og varighet, eller lenk til listen.',
      da: 'Ingen cookie er nævnt ved navn. List hver op med udbyder, formål og varighed, eller link til listen.',
    },
  },
  inNotice: ({text, elements}) => {
    if (listedCookies(elements).length > 0 || namesCookie(text)) return []
    const traits = cookieTraitsOf(text)
    if (traits.some(({none, elsewhere, onlyNecessary}) => none || elsewhere || onlyNecessary))
      return []
    const announced = announcedList(text)
    if (announced && itemsBelow(text, announced.block).length > 1) return []
    const founds: FoundInNotice[] = announced ? [{at: announced}] : []
    const block = traits.findIndex((each) => each.used !== undefined)
    const used = traits[block]?.used
    if (used) founds.push({at: {block, ...used}})
    if (founds.length === 0) return []
    // The heading is where an editor starts; where a list is announced, that sentence is.
    const heading = text.blocks.findIndex(
      (each) => each.kind === 'heading' && cookieWord.test(each.text),
    )
    const said = text.blocks[heading]
    if (said && !announced) founds.push({at: {block: heading, from: 0, to: said.text.length}})
    return founds.map((each) => ({...each, cause: 'list'}))
  },
}
