import type {NoticeBlock} from '../../../reading/noticeText.js'
import {sectionTopics} from '../../facts/sectionTopics.js'
import {foldedTitle} from '../../foldedTitle.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'

const topicOf = new Map(
  Object.entries(sectionTopics).flatMap(([topic, titles]) =>
    titles.map((title) => [title, topic] as const),
  ),
)
const longEnough = 80
/** Whose rights they are makes no other subject of them. */
const whose =
  /(?: som (?:kunde|medlem|pasient|patient|bruker|bruger|registrert|registreret|registrerad|kund|brukar|gjest|gæst)| as a (?:customer|member|patient|user)| etter (?:loven|gdpr|personvernforordningen))$/u
const ofRetention =
  /^(?:hvor lenge|hvor længe|kor lenge|hur länge|how long)(?: do| will)? (?:lagrer|oppbevarer|beholder|gjemmer|sparer|opbevarer|gemmer|sparar|lagrar|behåller|tek|tar|we|vi)(?: vi| save| keep| store| retain| hold)?(?: vare på)?(?: dine| dina| your| the| om)?(?: personal| personlige)?(?: data| opplysninger| opplysningene| opplysningane| oplysninger| oplysningerne| uppgifter| uppgifterna| dem| dei| it| information| details| personopplysninger| personoplysninger| personuppgifter)?(?: dine| dina| om deg| om dig)?$/u
const ofStorage = new Set(['storage', 'data storage', 'storage period', 'storage of data'])

/** What a heading says its section is about, where it says nothing else. */
function subjectOf(title: string): string | undefined {
  const bare = title.replace(whose, '')
  if (ofRetention.test(bare) || ofStorage.has(bare)) return 'retention'
  return topicOf.get(bare)
}

/** Two sections on one subject, or the same paragraph twice: sooner or later they say different things. */
export const duplicateSection: Rule = {
  name: 'duplicate_section',
  severity: 'advice',
  source: {reference: 'GDPR Art. 12(1): concise'},
  messages: {
    said: {
      en: '“{first}” is about this already. Say it in one place.',
      nb: '«{first}» handler om dette fra før. Si det på ett sted.',
      da: '»{first}« handler allerede om dette. Skriv det ét sted.',
    },
    contact: {
      en: 'The contact details stand twice, with different addresses. Give them in one place.',
      nb: 'Kontaktopplysningene står to ganger, med ulike adresser. Gi dem på ett sted.',
      da: 'Kontaktoplysningerne står to gange med forskellige adresser. Giv dem ét sted.',
    },
    paragraph: {
      en: 'This stands twice. Say it in one place.',
      nb: 'Dette står to ganger. Si det på ett sted.',
      da: 'Dette står to gange. Skriv det ét sted.',
    },
  },
  inNotice: (notice) => [
    ...sameSubject(notice.text.blocks),
    ...sameWords(notice.text.blocks),
    ...sameContact(notice),
  ],
}

/** Blocks of contact details with one number and two e-mail addresses: which is right? */
function sameContact({elements: {orgNumbers, emails}}: CheckedNotice): FoundInNotice[] {
  const first = orgNumbers[0]
  const again = orgNumbers.filter(
    ({digits, block}) => digits === first?.digits && block > (first?.block ?? 0) + 8,
  )
  if (!first || again.length === 0) return []
  const near = (at: number): string =>
    emails
      .filter(({block}) => Math.abs(block - at) <= 3)
      .map(({address}) => address)
      .join(' ')
  const said = near(first.block)
  const other = again.filter(({block}) => near(block) !== '' && near(block) !== said)
  if (said === '' || other.length === 0) return []
  return [first, ...other].map(({block, from, to}) => ({
    at: {block, from, to},
    say: 'contact',
    cause: 'contact',
  }))
}

function sameSubject(blocks: readonly NoticeBlock[]): FoundInNotice[] {
  const first = new Map<string, NoticeBlock>()
  return blocks.flatMap((each, block): FoundInNotice[] => {
    // Another organisation's notice has sections of its own; a list of contents names them all.
    const next = blocks[block + 1]
    if (each.kind !== 'heading' || !next || next.kind === 'heading') return []
    const title = foldedTitle(each.text)
    if (title === '') return []
    const scope = each.embedded ?? ''
    const subject = subjectOf(title)
    const key = `${scope} ${subject ?? title}`
    const before = first.get(key)
    if (!before) {
      first.set(key, each)
      return []
    }
    // One heading under different parents is a pattern: “Purpose”, “Purpose”, “Purpose”.
    if (each.level > 1 && subject === undefined) return []
    return [{at: {block, from: 0, to: each.text.length}, values: {first: before.text}}]
  })
}

function sameWords(blocks: readonly NoticeBlock[]): FoundInNotice[] {
  const seen = new Set<string>()
  return blocks.flatMap(({text, kind, embedded}, block): FoundInNotice[] => {
    if (kind === 'chrome' || kind === 'row' || text.length < longEnough) return []
    const key = embedded === undefined ? text : `${embedded} ${text}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [{at: {block, from: 0, to: text.length}, say: 'paragraph'}]
  })
}
