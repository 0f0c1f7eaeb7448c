import {belongsTo} from '../../compose/belongsTo.js'
import {productPromises} from '../../compose/productPromises.js'
import {retentionLength} from '../../compose/retentionLength.js'
import type {Brand} from '../../content/brand.js'
import {textIn} from '../../content/localizedText.js'
import type {NoticeFacts} from '../../content/noticeFacts.js'
import type {PrivacyNotice} from '../../content/privacyNotice.js'
import {periodsIn} from '../../keeping/keptPeriodsDocument.js'
import type {KeptPromises} from './keptPromises.js'

type Notice = Pick<PrivacyNotice, 'language' | 'stamp' | 'sections'>

/** What a brand's settings, a notice's own and the product keep of what the notice may promise. */
export function keptPromisesOf(notice: Notice, brand: Brand, facts: NoticeFacts): KeptPromises {
  const {groups, purposes} = facts
  const periods = periodsIn(facts.keptPeriods)
  const group = groups.find(({_id: id}) => id === brand.group._ref)
  const channels = brand.newsletters?.map(({channel}) => channel ?? 'email') ?? []
  const {wording, place} = notice.stamp
  const retentions = purposes
    .filter((purpose) => belongsTo(brand, purpose))
    .flatMap(({title, retention}) => {
      const {months} = retentionLength(retention, periods)
      const written = textIn(title, notice.language)
      return months && written ? [{title: written, months}] : []
    })
  return {
    ...productPromises,
    requestKept: periods.collectedData,
    ...(group && {leadTimeDays: group.leadTimeDays}),
    ...(channels.length > 0 && {newsletterChannels: channels}),
    // One that stands in a section too can be read there.
    ...(!hasStampBlock(notice, facts) && {
      stamp: {place, hasNumber: wording.includes('{version}')},
    }),
    retentions,
  }
}

/** Whether a section of the notice holds the line with the version. */
function hasStampBlock({sections, language}: Notice, {clauses}: NoticeFacts): boolean {
  return sections.some((section) => {
    if (section._type === 'embeddedSection') return false
    const body =
      section._type === 'ownSection'
        ? section.body
        : clauses
            .filter(({_id: id, overrides}) => [id, overrides?._ref].includes(section.clause._ref))
            .flatMap(({texts}) => texts.filter((text) => text.language === language))
            .flatMap(({body: own}) => own)
    return body?.some(({_type}) => _type === 'versionStamp') ?? false
  })
}
