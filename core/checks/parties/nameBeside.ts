import {latin} from '../../reading/latin.js'

/** A name as it stands in a text; without one it is "we". */
export interface NamePlace {
  readonly name?: string
  readonly from: number
  readonly to: number
}

const we = /^(?:vi|me|we)$/i
const linking = /^(?:og|och|and|&|i|av|af|for|för|of|på)$/
/** Words that begin a sentence with a capital and are no name. */
const noName =
  /^(?:vi|me|we|du|dere|de|dei|you|they|i|på|hos|det|den|dette|denne|this|the|it|der|her|here|som|as|styret|bestyrelsen|styrelsen|daglig|dagleg|direktøren|klinikken|klinikkens?|kliniken|klubben|foreningen|föreningen|selskapet|selskabet|bolaget|virksomheten|virksomheden|verksemda|butikken|senteret|centret|centeret|kunden|customer|customers|databehandleren?|leverandøren?|company|hvem|kven|hvad|vem|who|hvor|when|når|if|hvis|dersom|om|er|är|is|behandlingsansvarlige?|dataansvarlige?|controller|your|din|ditt|dine|våre?|vores|våra|our|all|alle|kommunen|skolen|datatilsynet)$/i
const by = latin(
  /[\s,]+(?:ved|v\/|by|genom|through|representert ved|represented by)\s+\p{L}[\p{L} ]{1,40}$/u,
)
const orgNumber = latin(/,\s*(?:org|cvr)[\p{L}.]*\s*(?:nr|nummer)?[.:]*\s*[\d\s-]{8,14},?$/iu)
const dotted = latin(/^\p{L}+\.\p{L}/u)
const capital = latin(/^[("“”«]?[\p{Lu}\d&]/u)
const domain = latin(/^[\p{Ll}\d-]+\.(?:no|dk|se|com|nu|net|org)(?![\p{L}\d])/u)
const aside = /\s*[([][^()[\]]{0,120}[)\]]\s*$/u

/**
 * The name that ends right before a place: the words with capitals there, without what stands in
 * parentheses behind it or who acts for it. `name` is absent for "we"; nothing for other words.
 */
export function nameBefore(text: string, place: number): NamePlace | undefined {
  let before = text.slice(Math.max(0, place - 220), place)
  const shift = Math.max(0, place - 220)
  before = before.replace(/[\s,–-]+$/, '')
  before = before.replace(aside, '').replace(by, '').replace(aside, '')
  before = before.replace(orgNumber, '')
  const words = [...before.matchAll(/\S+/g)]
  const last = words.at(-1)?.[0] ?? ''
  if (we.test(last)) {
    return {from: shift + before.length - last.length, to: shift + before.length}
  }
  let start = words.length
  while (start > 0 && words.length - start < 8) {
    const word = words[start - 1]?.[0] ?? ''
    const isStop = /[,.:;!?)]$/.test(word) && !dotted.test(word)
    if (isStop && start < words.length) break
    if (!isNameWord(word) && !(linking.test(word) && start < words.length)) break
    start -= 1
  }
  while (start < words.length && !startsName(words[start]?.[0] ?? '')) start += 1
  const first = words[start]
  if (first === undefined) return undefined
  const name = before.slice(first.index).replace(/[,.:;]$/, '')
  return {name, from: shift + first.index, to: shift + first.index + name.length}
}

/** The name that begins at a place, with its legal form; nothing where no name stands. */
export function nameAfter(text: string, place: number): {name: string; to: number} | undefined {
  const words = [...text.slice(place, place + 120).matchAll(/\S+/g)]
  let end = 0
  while (end < words.length && end < 8) {
    const word = words[end]?.[0] ?? ''
    const next = words[end + 1]?.[0] ?? ''
    const isJoined = end > 0 && linking.test(word) && isNameWord(next)
    if (!isNameWord(word) && !isJoined) break
    end += 1
    if (/[,;:()]$|[^.]\.$/.test(word)) break
  }
  const [first, last] = [words[0], words[end - 1]]
  if (!first || !last || !startsName(first[0])) return undefined
  const name = text
    .slice(place + first.index, place + last.index + last[0].length)
    .replace(/[,.:;()]+$/, '')
  return {name, to: place + first.index + name.length}
}

function isNameWord(word: string): boolean {
  return capital.test(word) || domain.test(word)
}

function startsName(word: string): boolean {
  return isNameWord(word) && !noName.test(word.replace(/[,.:;]$/, '')) && !/^[\d&.]+$/.test(word)
}
