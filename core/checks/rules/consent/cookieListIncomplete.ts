import {latin} from '../../../reading/latin.js'
import {numberWords} from '../../../reading/numberWords.js'
import {remembered} from '../../../reading/remembered.js'
import {sentencesOf} from '../../../reading/sentencesOf.js'
import {cookieTrackers} from '../../facts/knownCookies.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'
import {cookieLifetime} from './cookieLifetime.js'
import {announcedList, itemsBelow, listedCookies, namesCookie} from './cookieList.js'
import {knownCookie, meantCookie} from './knownCookie.js'

const trackersIn = remembered((text) => cookieTrackers.filter(({name}) => name.test(text)))

const openEnd =
  /(?<=\s)(?:m\.?\s?fl\.?|m\.?\s?m\.?|m\.?\s?v\.?|mv\.|osv\.?|etc\.?|o\.\s?l\.?|med flere|med fler|med mere|and others|and so on)\s*$/iu
const otherCookies = latin(
  /(?<!\p{L})(?:andre|andra|øvrige|øvrege|flere|fleire|fler|ytterligere|yderligere|ytterligare|lignende|liknende|liknande|similar|other|further|more|additional|some)(?: \p{L}+){0,2} (?:cookies?|informasjonskaps\p{L}*|informationskaps\p{L}*|kaps\p{L}*|kakor)/iu,
)
/** `The chat sets cookies too`: after the list, so not in it. */
const setsMore = latin(
  /(?<!\p{L})(?:setter|set|sets|sætter|sätter|legger|lægger|lägger|bruker|brukar|bruger|använder|use|uses|place|places) (?:også|òg|även|också|also|dessuten|desuden) (?:sine |egne |egna |their own |its own )?(?:cookies|kakor|informasjonskaps\p{L}*)(?!\p{L})/iu,
)
const total = latin(
  /(?<!\p{L})(?:bruker|brukar|bruger|använder|sätter|setter|sætter|benytter|anvender|use|uses|set|sets)(?: [^\s.;]+){0,3}? (\d{1,2}|to|två|tre|fire|fyra|fem|seks|sex|syv|sju|åtte|otte|åtta|ni|nio|ti|tio|two|three|four|five|six|seven|eight|nine|ten) (?:ulike |forskellige |olika |different )?(?:cookies|kakor|informasjonskaps\p{L}*)(?!\p{L})/iu,
)

const someMore = latin(
  /(?:hertil|dertil|i tillegg|desuten|dessutom|dessuten|desuden|in addition|plus|and)[^.]{0,30}(?:noen flere|nogle flere|nokre fleire|några fler|some more|a few more|flere|fleire|fler|others)(?!\p{L})/iu,
)
/** What else is said of other cookies: that they are refused, switched off or listed elsewhere. */
const namedOnce = latin(
  /samtyk|samtyc|consent|(?<!\p{L})(?:ikke|ikkje|inte|not|no|ingen)(?!\p{L})|les|læs|läs|read|https?:|www\./iu,
)

/** A list of cookies without what Planet49 asks for, or without those of a tracker the notice names. */
export const cookieListIncomplete: Rule = {
  name: 'cookie_list_incomplete',
  severity: 'warning',
  source: {
    reference: 'CJEU C-673/17 Planet49, 75–81; ePrivacy Directive 2002/58/EC Art. 5(3)',
  },
  messages: {
    said: {
      en: 'This list does not say what the cookies are called, who sets them and how long they live.',
      nb: 'Denne listen sier ikke hva informasjonskapslene heter, hvem som setter dem, og hvor lenge de varer.',
      da: 'Denne liste siger ikke, hvad cookierne hedder, hvem der sætter dem, og hvor længe de varer.',
    },
    expiry: {
      en: 'Say how long this cookie lives.',
      nb: 'Si hvor lenge denne informasjonskapselen varer.',
      da: 'Skriv, hvor længe denne cookie varer.',
    },
    purpose: {
      en: 'Say what this cookie is for.',
      nb: 'Si hva denne informasjonskapselen er til.',
      da: 'Skriv, hvad denne cookie er til.',
    },
    more: {
      en: 'The list leaves some out. Name every cookie with who sets it, what for and for how long.',
      nb: 'Listen utelater noen. Nevn alle informasjonskapsler med hvem som setter dem, hva de er til, og hvor lenge de varer.',
      da: 'Listen udelader nogle. Nævn alle cookies med, hvem der sætter dem, hvad de er til, og hvor længe de varer.',
    },
    tracker: {
      en: 'The notice names {vendor}, and its list has none of its cookies.',
      nb: 'Erklæringen nevner {vendor}, men listen har ingen av informasjonskapslene derfra.',
      da: 'Politikken nævner {vendor}, men listen har ingen af dens cookies.',
    },
  },
  inNotice: (notice) => {
    const {text, elements} = notice
    if (listedCookies(elements).length > 0)
      return [...withGaps(notice), ...unlisted(notice), ...leftOut(notice), ...miscounted(notice)]
    const announced = announcedList(text)
    if (!announced || namesCookie(text)) return []
    return itemsBelow(text, announced.block).length > 1 ? [{at: announced}] : []
  },
}

const word = latin(/\p{L}{4}/u)

function withGaps({text: {blocks}, elements}: CheckedNotice): FoundInNotice[] {
  const cookies = listedCookies(elements)
  return cookies.flatMap(({name, expiry, purpose, block, from, to}) => {
    const at = {block, from, to}
    const row = blocks[block]?.text ?? ''
    const rest = row.replace(name, '').replace(expiry ?? '', '')
    // A table that was copied with a cell a line has the rest in the lines below.
    if (row.trim() === name) return []
    const isTimed = expiry !== undefined || cookieLifetime(row) !== undefined
    const isExplained = purpose !== undefined || word.test(rest)
    return [
      ...(isTimed ? [] : [{at, say: 'expiry', cause: 'expiry'}]),
      ...(isExplained ? [] : [{at, say: 'purpose', cause: 'purpose'}]),
    ]
  })
}

/** “And others from our partners”: within four blocks of a cookie that is named. */
function leftOut({text: {blocks}, elements}: CheckedNotice): FoundInNotice[] {
  const rows = listedCookies(elements).map(({block}) => block)
  return blocks.flatMap(({text, kind}, block): FoundInNotice[] => {
    if (kind === 'chrome' || kind === 'title') return []
    const isNear = rows.some((row) => block >= row && block <= row + 4)
    const found = isNear ? others(text) : undefined
    return found ? [{at: {block, ...found}, say: 'more', cause: 'more'}] : []
  })
}

const others = remembered((text) => {
  const open = openEnd.exec(text)
  if (open) return {from: open.index, to: open.index + open[0].trimEnd().length}
  const sentence = sentencesOf(text).find(
    ({text: each}) =>
      each.length < 140 &&
      (otherCookies.test(each) || someMore.test(each) || setsMore.test(each)) &&
      !namedOnce.test(each),
  )
  return sentence && {from: sentence.from, to: sentence.to}
})

/** `We use five cookies`, above a list of four. */
function miscounted({text: {blocks}, elements}: CheckedNotice): FoundInNotice[] {
  const count = new Set(listedCookies(elements).map(({name}) => name)).size
  if (count < 2) return []
  return blocks.flatMap(({text, kind}, block): FoundInNotice[] => {
    if (kind !== 'paragraph') return []
    const said = counted(text)
    // Fewer in the text than in the list may be those of one kind.
    return said && said.many > count
      ? [{at: {block, from: said.from, to: said.to}, say: 'more', cause: 'count'}]
      : []
  })
}

const counted = remembered((text) => {
  for (const {text: each, from, to} of sentencesOf(text)) {
    const number = total.exec(each)?.[1]
    if (number === undefined) continue
    const many = Number.parseInt(number, 10) || (numberWords[number.toLowerCase()] ?? 0)
    return {many, from, to}
  }
  return undefined
})

function unlisted({text: {blocks}, elements}: CheckedNotice): FoundInNotice[] {
  const cookies = listedCookies(elements)
  const listed = new Set(
    cookies
      .map(({name}) => knownCookie(name) ?? knownCookie(meantCookie(name) ?? ''))
      .map((each) => each?.vendor),
  )
  const rows = new Set(cookies.map(({block}) => block))
  const told = new Set<string>()
  return blocks.flatMap(({text, kind}, block) => {
    if (kind === 'chrome' || rows.has(block)) return []
    return trackersIn(text).flatMap(({name, vendor}) => {
      if (listed.has(vendor) || told.has(vendor)) return []
      told.add(vendor)
      const found = name.exec(text)
      const from = found?.index ?? 0
      return [
        {at: {block, from, to: from + (found?.[0].length ?? 0)}, say: 'tracker', values: {vendor}},
      ]
    })
  })
}
