import {eachBlock} from '../eachBlock.js'
import {latin} from '../latin.js'
import type {Mention, NoticeText} from '../noticeText.js'
import {remembered} from '../remembered.js'
import {addressesIn} from './addressesIn.js'
import type {ReadBefore} from './contactsOf.js'
import {isServiceName} from './isServiceName.js'

/** What is known of a text besides the names in it. */
export interface ReadAround extends ReadBefore {
  readonly brands: readonly {readonly name: string}[]
}

const us = latin(
  /^\s?[([,]?\s?(?:[^()."«»“”]{0,40}\s)?["«“”'‘]?(?:[\p{L} ]{1,30}["»”'’],?\s(?:og|och|and|eller|or)?\s?["«“”'‘]?)?(?:vi|oss|os|vår|vårt|vores|we|us|our|klinikk?en|selskape?t|selskabet|virksomhe[dt]en|butikk?en|bolaget|foretaket|företaget|förening(?:en)?|foreningen|laget|klubb?en|company|clinic|association)["»”'’]/iu,
)
const called = latin(
  /^\s?(?:\([^()]{0,60}\)\s?)?[(,]?\s?(?:nedan|nedenfor|heretter|herefter|härefter|hereinafter|hereafter|i det følgende|i det följande|in the following)[\s,]+(?:kallad|kalt|kalla|kaldet|benævnt|benämnd|omtalt|omtales|referred|called|also|«|“|”|"|\p{L}+[)\s])/iu,
)
const runs = latin(
  /^\s?(?:\([^()]{0,80}\)|,[^,.]{0,40},)?\s?(?:driver|driv|eier|eig|ejer|äger|er ei?n|er et|är en|är ett|is an?|operates|owns|runs|tilbyr|tilbyder|erbjuder|offers|makes|provides|held til)(?!\p{L})/iu,
)
const runBy = latin(
  /(?:nettbutikk\p{L}*|nettste\p{L}*|nettsid\p{L}*|butikk?en|klinikk?en|siden|sida|siten|hjemmesiden|webb?\p{L}*|site|shop|clinic|tjenest\p{L}*|tjänsten|merkevare\p{L}*|varumärke\p{L}*|varemærke\p{L}*|brands?|konsept\p{L}*|sent(?:er|re)\p{L}*|vi|we|utgis|utgitt)\s(?:[^.]{0,50}\s)?(?:av|af|by|under|i|of)\s$/iu,
)
const ofName = 'er|är|is|som|as|acts as|opptrer som|optræder som'
const processor = 'databehandler|databehandlar|personuppgiftsbiträde|(?:data )?processor'
const plain = latin(
  /^(?:norsk\p{L}*|dansk\p{L}*|svensk\p{L}*|nordic|the|den|klinikk?(?:en)?|stiftelsen|foreningen|föreningen)$/iu,
)

/**
 * How much else speaks for a name being that of who is responsible: a company's number and an address
 * beside it, its word in the title and in the domain, that it calls itself `we`. A well-known service,
 * a brand and who is called a processor have much against them.
 */
export function supportFor(notice: NoticeText, read: ReadAround): (name: string) => number {
  const {blocks} = notice
  const title = blocks.find(({kind}) => kind === 'title')?.text.toLowerCase() ?? ''
  const hosts = ownHosts(notice, read)
  const addresses = addressesIn(blocks)
  const lines = linesOf(blocks)
  const ofProcessors = textsOfProcessors(blocks).map(({found}) => found)
  const beside = besides(blocks)
  // Lines of one contact block: short, with nothing long between.
  const isBlockBelow = (from: number, to: number): boolean =>
    blocks.slice(from, to + 1).every(({text, kind}) => text.length < 90 && kind !== 'item')
  return remembered((name) => {
    const mentions = mentionsIn(lines, name)
    /** Right after the name in its block, or some lines below it. */
    const isBeside = (each: Mention, farthest: number, lowest: number): boolean =>
      mentions.some(
        ({block, to}) =>
          (each.block === block && each.from >= to && each.from - to < farthest) ||
          (each.block > block && each.block - block <= lowest && isBlockBelow(block, each.block)),
      )
    const has = (what: keyof Beside): boolean =>
      mentions.some(({block}) => beside[block]?.found(name)[what])
    const isNumbered = read.orgNumbers.some((each) => isBeside(each, 60, 4))
    const isPlaced = addresses.some((each) => isBeside(each, 80, 3))
    const word = wordOf(name)
    const isTitled = word !== '' && title.includes(word.toLowerCase())
    const isHosted = word.length > 2 && hosts.some((host) => host.includes(asciiOf(word)))
    const isEarly = mentions.some(({block}) => block < blocks.length / 4)
    return (
      (isNumbered ? 50 : 0) +
      (isPlaced ? 25 : 0) +
      (isTitled ? 40 : 0) +
      (isHosted ? 20 : 0) +
      (isEarly ? 12 : 0) +
      (has('isUs') ? 30 : 0) +
      (has('isRunning') ? 15 : 0) +
      (has('isRunBy') ? 40 : 0) -
      (isServiceName(name) ? 80 : 0) -
      (isBrand(name, read.brands) ? 45 : 0) -
      (isProcessor(ofProcessors, word) ? 60 : 0)
    )
  })
}

/** What the words before and after a name say of it. */
interface Beside {
  readonly isUs: boolean
  readonly isRunning: boolean
  readonly isRunBy: boolean
}

/** For every block: what stands beside its first mention of a name. */
const besides = eachBlock(({text}) => [
  remembered((name): Beside => {
    const from = text.indexOf(name)
    const to = from + name.length
    const after = text.slice(to, to + 140)
    return {
      isUs: us.test(after) || called.test(after),
      isRunning: runs.test(after),
      isRunBy: runBy.test(text.slice(Math.max(0, from - 90), from)),
    }
  }),
])

/** The host of the first mailbox, and the one most are at: another that is named once may be anybody's. */
function ownHosts({blocks}: NoticeText, {emails}: ReadAround): string[] {
  const hosts = emails
    .filter(({block}) => blocks[block]?.embedded === undefined)
    .map(({address}) => asciiOf(address.replace(/^.*@/, '')))
  const times = (host: string): number => hosts.filter((each) => each === host).length
  const most = hosts.toSorted((one, other) => times(other) - times(one))[0]
  return [...new Set([hosts[0], most])].flatMap((host) => host ?? [])
}

function isBrand(name: string, brands: ReadAround['brands']): boolean {
  return brands.some(
    (each) =>
      name.toLowerCase().startsWith(each.name.toLowerCase()) && name.length - each.name.length < 5,
  )
}

const saidAfterName = latin(
  `(?:\\s[^.\\s]{1,20}){0,3}?\\s(?:${ofName})\\s(?:\\p{L}+\\s)?(?:${processor})(?!\\p{L})`,
  'iuy',
)

/** Whether one of the texts that speak of processors calls a name so: one pattern for all names. */
function isProcessor(texts: readonly InSmall[], word: string): boolean {
  if (word.length < 3) return false
  const small = word.toLowerCase()
  return texts.some(({text, lower}) => {
    for (let at = lower.indexOf(small); at >= 0; at = lower.indexOf(small, at + 1)) {
      saidAfterName.lastIndex = at + small.length
      if (saidAfterName.test(text)) return true
    }
    return false
  })
}

const speaksOfProcessor = new RegExp(processor, 'i')
const textsOfProcessors = eachBlock(({text}): readonly InSmall[] =>
  speaksOfProcessor.test(text) ? [{text, lower: text.toLowerCase()}] : [],
)

interface InSmall {
  readonly text: string
  readonly lower: string
}

/** The word that a name is known by: its first, or the first two where that is said of many. */
function wordOf(name: string): string {
  const [first = '', second = ''] = name.split(/\s+/)
  return plain.test(first) ? `${first} ${second}`.trim() : first
}

function asciiOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/[^a-z\d]/g, '')
}

/** A notice's own blocks as one text, each on a line, to look for many names in. */
interface Lines {
  readonly whole: string
  readonly starts: readonly number[]
}

function linesOf(blocks: NoticeText['blocks']): Lines {
  const texts = blocks.map(({text, embedded}) => (embedded === undefined ? text : ''))
  let start = 0
  const starts = texts.map((text) => {
    const from = start
    start += text.length + 1
    return from
  })
  return {whole: texts.join('\n'), starts}
}

const mostMentions = 40

/** The first mention of a name in each block. */
function mentionsIn({whole, starts}: Lines, name: string): {block: number; to: number}[] {
  const found: {block: number; to: number}[] = []
  let block = 0
  for (let at = whole.indexOf(name); at >= 0; at = whole.indexOf(name, at)) {
    while ((starts[block + 1] ?? Infinity) <= at) block += 1
    found.push({block, to: at - (starts[block] ?? 0) + name.length})
    const next = starts[block + 1]
    if (next === undefined || found.length === mostMentions) break
    at = next
  }
  return found
}
