import {cookieRowOf} from '../cookieRow.js'
import {latin} from '../latin.js'
import type {NamedOrganisation} from '../noticeElements.js'
import {remembered} from '../remembered.js'
import {properNames} from './properNames.js'

/** Words for those who work for somebody, whatever is said of them. */
export const sure = latin(
  /(?<!\p{L})(?:databehandl(?:er|ere|erne|eravtal\p{L}*|eraftal\p{L}*)|underdatabehandler\p{L}*|leverandør(?:en|er|ene|erne|ar|ane)?|underleverandør\p{L}*|leverantör\p{L}*|personuppgiftsbiträde\p{L}*|processors?|service providers?|suppliers?|vendors?|samarbeidspartner\p{L}*|samarbejdspartner\p{L}*|samarbetspartner\p{L}*|\p{L}*systemer|\p{L}*system)(?!\p{L})/iu,
)

const isNamingSomebody = remembered(
  (text) => sure.test(text) || shares.test(text) || kept.test(text),
)
/** Where something lies or is run from, before a name. */
const kept =
  /(?:ligger|ligg|lagr|gemmes|stored|hosted|kept|før|förs|sköts|driv|skickas|send|sent|handled|run)/iu

export interface Words {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** An item names who it is about first: `Aspit AS / Physic`, `Eziteq AS – membership`. */
export function itemNames({text, from}: Words, block: string): readonly Words[] {
  // A list of cookies names no suppliers by its first words.
  if (from > 0 || block.length > 250 || cookieRowOf(block)) return []
  const [head = ''] = text.split(
    /\s[–-]\s|[(:,]|\s(?:for|til|leverer|som|er|vedrørende|for å|to|which|that|is|är)\s/,
  )
  return properNames(head)
}

const such = latin(
  /(?:følgende|følgjande|som|slik som|såsom|for eksempel|eksempelvis|f\.eks\.|t\.ex\.|exempelvis|such as|including|like|herunder|inkludert|følgende leverandører|systemer|systemene|system|er|är|is|are)[\s:;]+(?:\p{Ll}+\s){0,2}$/iu,
)
const between = latin(
  /^(?:\s?[,;/&+]\s?|,?\s(?:og|och|and|samt|eller|or)\s|\s\p{Ll}+(?:\s\p{Ll}+){0,3}(?:\s?[,;/&+]\s?|\s(?:og|och|and|samt)\s))$/u,
)

export const shares = latin(
  /(?<!\p{L})(?:deler|utleverer|videregiver|overfører|overlater|delar|lämnar ut|delast|share|disclose|transfer|sender)(?!\p{L})/iu,
)
const keptAt = latin(
  /(?<!\p{L})(?:ligger|ligg|lagres|lagras|lagrast|gemmes|stored|hosted|kept|føres|førast|sköts|drives|drivs|skickas|sendes|sent|handled|run)\s(?:\p{L}+\s){0,2}(?:hos|with|via|gjennom|genom|gennem|av|af|by)\s$/iu,
)
const keptIn = latin(
  /(?<!\p{L})(?:ligger|ligg|lagres|lagras|lagrast|gemmes|stored|kept|føres|förs)\s(?:i|in)\s$/iu,
)
const capitalWithin = latin(/\p{Ll}\p{Lu}/u)
export const never = latin(/(?<!\p{L})(?:ikke|ikkje|inte|aldri|aldrig|not|never)(?!\p{L})/iu)
const receiver = latin(/(?<!\p{L})(?:med|til|till|with|to)\s$/iu)

/**
 * Names one after another in a sentence about suppliers, after a word that begins such a list; in one
 * about sharing, after `with` and `to`.
 */
export function listNames({text, from}: Words, within: readonly NamedOrganisation[]): Words[] {
  if (within.length === 0 && !isNamingSomebody(text)) return []
  const isShared = shares.test(text) && !never.test(text)
  const list: Words[] = []
  let end: number | undefined
  for (const name of properNames(text)) {
    // What leads to a name stands near it; a text of names alone is long.
    const before = text.slice(Math.max(0, name.from - 80), name.from)
    const isStart =
      name.from > 0 &&
      ((sure.test(text) && such.test(before)) ||
        keptAt.test(before) ||
        // A name with a capital within is a product, where others may be places.
        (keptIn.test(before) && capitalWithin.test(name.text)) ||
        (isShared && receiver.test(before)))
    const isKnown = within.some((each) => each.from < from + name.to && from + name.from < each.to)
    const goesOn = end !== undefined && between.test(text.slice(end, name.from))
    end = isStart || goesOn || isKnown ? name.to : undefined
    if (end !== undefined) list.push({text: name.text, from: name.from + from, to: name.to + from})
  }
  return list
}
