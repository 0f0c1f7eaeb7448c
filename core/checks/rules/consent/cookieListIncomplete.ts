import {remembered} from '../../../reading/remembered.js'
import {trackers} from '../../facts/knownCookies.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'
import {cookieLifetime} from './cookieLifetime.js'
import {announcedList, itemsBelow, listedCookies, namesCookie} from './cookieList.js'
import {knownCookie, meantCookie} from './knownCookie.js'

const trackersIn = remembered((text) => trackers.filter(({name}) => name.test(text)))

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
    tracker: {
      en: 'The notice names {vendor}, and its list has none of its cookies.',
      nb: 'Erklæringen nevner {vendor}, men listen har ingen av informasjonskapslene derfra.',
      da: 'Politikken nævner {vendor}, men listen har ingen af dens cookies.',
    },
  },
  inNotice: (notice) => {
    const {text, elements} = notice
    if (listedCookies(elements).length > 0) return [...withGaps(notice), ...unlisted(notice)]
    const announced = announcedList(text)
    if (!announced || namesCookie(text)) return []
    return itemsBelow(text, announced.block).length > 1 ? [{at: announced}] : []
  },
}

function withGaps({text: {blocks}, elements}: CheckedNotice): FoundInNotice[] {
  const cookies = listedCookies(elements)
  return cookies.flatMap(({name, expiry, purpose, block, from, to}) => {
    const at = {block, from, to}
    const row = blocks[block]?.text ?? ''
    const rest = row.replace(name, '').replace(expiry ?? '', '')
    const isTimed = expiry !== undefined || cookieLifetime(row) !== undefined
    const isExplained = purpose !== undefined || rest.trim().length > 20
    return [
      ...(isTimed ? [] : [{at, say: 'expiry', cause: 'expiry'}]),
      ...(isExplained ? [] : [{at, say: 'purpose', cause: 'purpose'}]),
    ]
  })
}

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
