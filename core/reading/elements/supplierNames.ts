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
  /(?:ligger|ligg|lagr|gemmes|stored|hosted|kept|før|förs|sköts|driv|skickas|send|sent|handled|run|kj?ør|körs|körts|styr|håndter|hanter|utför|utfør|udfør|besvar|behandl|lever|faktur|managed|operated|provided|made|lages|laves|gj?øres|görs|registrer|tj[eä]ne?sten|tenesta|system|verktøy|værktøj|verktyg|plattform|platform|programm|løsning|løysing|lösning|programvar|leverantör|service|tool|software|supplier)/iu

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
  /(?<!\p{L})(?:ligger|ligg|lagres|lagras|lagrast|gemmes|stored|hosted|kept|føres|førast|sköts|drives|drivs|skickas|sendes|sendast|udsendes|sent|handled|run|kjøres|køres|körs|kjører|kører|kjørt|kørt|körts|styres|styrs|håndteres|hanteras|utføres|udføres|utförs|besvares|behandles|behandlas|leveres|levereras|faktureres|faktureras|managed|operated|provided|delivered)\s(?:\p{L}+\s){0,2}(?:hos|with|via|gjennom|genom|gennem|av|af|by)\s$/iu,
)
const keptIn = latin(
  /(?<!\p{L})(?:ligger|ligg|lagres|lagras|lagrast|gemmes|stored|kept|føres|förs|kjøres|køres|körs|kjører|kører|kjørt|kørt|körts|run|runs|made|lages|laves|gjøres|gøres|görs|sendes|skickas|besvares|besvaras|registreres|registreras)\s(?:i|in|on|på|with)\s$/iu,
)
/** What something used is, right before what it is called: "through the service Signwell". */
const serviceBefore = latin(
  /(?<!\p{L})(?:(?:via|gjennom|gjennem|gennem|genom|through|av|af|by|med|with|i|in|på|on|use|uses|using|bruker|brukar|bruger|bruk|brug|benytter|nyttar|anvender|använder|hos|from|fra|från|at)\s(?:\p{L}+\s){0,2}?(?:[\p{Ll}-]*(?:tjenesten|tenesta|tjänsten|systemet|verktøyet|verktøy|værktøjet|verktyget|plattformen|plattforma|platformen|programmet|løsningen|løysinga|lösningen|programvaren|programvaran|leverandøren|leverantören)|(?:the )?(?:\p{L}+ )?(?:service|system|tool|platform|provider|supplier|software)))\s["“”«»]?$/iu,
)
/** "the insurer (Nordkysten Forsikring)": who it is stands in brackets. */
const inBrackets = latin(/(?:med|til|till|with|to)\s(?:\p{Ll}+\s){1,4}\($/u)
/** Whether the words before a name say that it is something used: "runs in", "through the service". */
export function isUsedThere(before: string, name: string): boolean {
  return (
    keptAt.test(before) ||
    serviceBefore.test(before) ||
    // A name with a capital within is a product, where others may be places.
    (keptIn.test(before) && capitalWithin.test(name))
  )
}

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
        isUsedThere(before, name.text) ||
        (isShared && inBrackets.test(before)) ||
        (isShared && receiver.test(before)))
    const isKnown = within.some((each) => each.from < from + name.to && from + name.from < each.to)
    const goesOn = end !== undefined && between.test(text.slice(end, name.from))
    end = isStart || goesOn || isKnown ? name.to : undefined
    if (end !== undefined) list.push({text: name.text, from: name.from + from, to: name.to + from})
  }
  return list
}
