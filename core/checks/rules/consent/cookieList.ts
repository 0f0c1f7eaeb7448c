import {latin} from '../../../reading/latin.js'
import type {NamedCookie, NoticeElements} from '../../../reading/noticeElements.js'
import type {Mention, NoticeBlock, NoticeText} from '../../../reading/noticeText.js'
import {remembered} from '../../../reading/remembered.js'
import {sentencesOf} from '../../../reading/sentencesOf.js'
import {cookieWord} from '../../words/consentWords.js'
import {knownCookie, meantCookie} from './knownCookie.js'

const announcing = latin(
  /(?:følgende|følgjande|following|följande|nedenfor|nedanfor|nedenstående|nedan|below|under kan|tabell\p{L}*|liste|lista|list|oversikt|oversigt|översikt|(?:disse|these|dessa|desse) (?:cookie|informasjonskaps|kakor)\p{L}*|table)(?!\p{L})/iu,
)
const purposes =
  /formål|føremål|purpose|ändamål|syfte|typer|types|kategori|categor|polic|politik|erklæring|innstilling|browser|nettles|webbläs/iu
const setting =
  /(?:bruk|brug|benytt|anvend|använd|sett|sæt|use|using|set|liste?|table|tabell|oversikt|oversigt|kan du se)/iu

/** “A list of them can be had at the desk”, where cookies were spoken of just before. */
const listOfThem = latin(
  /(?<!\p{L})(?:liste|lista|list|oversikt|oversigt|översikt|overview|tabell?)(?:a|en)? (?:over|på|av|af|of|med) (?:dem|dei|dessa|disse|them|these|alle|all)(?!\p{L})/iu,
)

const announcement = remembered((text) =>
  cookieWord.test(text)
    ? sentencesOf(text).find(
        ({text: each}) =>
          listOfThem.test(each) ||
          (cookieWord.test(each) &&
            announcing.test(each) &&
            setting.test(each) &&
            !purposes.test(each)),
      )
    : undefined,
)

/** The sentence that says a list of cookies follows. */
export function announcedList({blocks}: NoticeText): Mention | undefined {
  for (const [block, {text, kind}] of blocks.entries()) {
    const isText = kind === 'paragraph' || kind === 'item' || text.endsWith(':')
    const said = isText ? announcement(text) : undefined
    if (said) return {block, from: said.from, to: said.to}
  }
  return undefined
}

/** Cookies that are told apart by more than a word that may be anything: a known name, a lifetime. */
export function listedCookies({cookies}: NoticeElements): readonly NamedCookie[] {
  return cookies.filter(
    ({name, expiry}) =>
      expiry !== undefined ||
      name.includes('_') ||
      knownCookie(name) !== undefined ||
      meantCookie(name) !== undefined,
  )
}

/** The items that stand right below a block. */
export function itemsBelow({blocks}: NoticeText, block: number): readonly NoticeBlock[] {
  const below = blocks.slice(block + 1)
  const end = below.findIndex(({kind}) => kind !== 'item' && kind !== 'row')
  return end === -1 ? below : below.slice(0, end)
}

const token = /[A-Za-z_][\w.-]{2,}/g

/** Whether a well-known cookie is named somewhere. */
export function namesCookie({blocks}: NoticeText): boolean {
  return blocks.some(({text}) => namesOne(text))
}

const namesOne = remembered((text) =>
  [...text.matchAll(token)].some(({0: word}) => knownCookie(word) !== undefined),
)
