import {eachBlock} from '../eachBlock.js'
import {latin} from '../latin.js'
import type {NamedController, NamedOrganisation} from '../noticeElements.js'
import type {BlockAlone, NoticeText} from '../noticeText.js'
import {remembered} from '../remembered.js'
import {sentencesOf} from '../sentencesOf.js'
import {isServiceName} from './isServiceName.js'
import {itemNames, listNames, never, shares, sure} from './supplierNames.js'

const works = latin(
  /(?<!\p{L})(?:databehandl(?:er|ere|erne|erar|arar|eravtal\p{L}*|eraftal\p{L}*)|underdatabehandler\p{L}*|leverandør(?:en|er|ene|erne|ar|ane)?|underleverandør\p{L}*|leverantör\p{L}*|underleverantör\p{L}*|personuppgiftsbiträde\p{L}*|processors?|sub-?processors?|service providers?|suppliers?|vendors?|samarbeidspartner\p{L}*|samarbejdspartner\p{L}*|samarbetspartner\p{L}*|partners?|tredjepart(?:er|ar)?|third part(?:y|ies)|mottaker\p{L}*|modtager\p{L}*|mottagare|recipients?|drift(?:es|er)?|hosting|hostet|hosted|leveres|leveret|leverer|levererar|levereras|provided by|plattform(?:en)?|platformen?|analyseverktøy\p{L}*|analyseværktøj\p{L}*|analysverktyg\p{L}*|(?:\p{L}+)?system(?:er|et|ene|erne|en|s)?|betalingsløsning\p{L}*|betalingstjeneste\p{L}*|betaltjänst\p{L}*|løsning(?:en|er)?|verktøy(?:et)?|værktøj\p{L}*|verktyg\p{L}*|deler|utleverer|videregiver|overfører|delar|lämnar ut|share|shared|disclose|disclosed|transfer|transferred|passed (?:on )?to|deles|delast|delas|utleveres|videregives|videresendes|lämnas|(?:work|works|arbeider|arbejder|arbetar|jobber|jobbar) (?:for|för|åt) (?:us|oss|os)|inkasso\p{L}*|debt collect\p{L}*|kreditt?(?:vurder|sjekk|opplys|oplys|upplys|prøv|prövn|kontroll)\p{L}*|credit (?:check|report|assessment|agenc)\p{L}*|oversend\p{L}*|overlater|overlates|överlämn\p{L}*|overdrag\p{L}*|sørger|sköter|hanterar|håndterer|handterer|handterar|handles?|tar (?:seg|sig) av|tager sig af|takes (?:care|over)|tar (?:over|över)|overtar|övertar|overtager|gir|giver|ger|gives?|ordner|ordnar|på (?:våre|vores|vår) vegn\p{L}*|på vegne av oss|för vår räkning|på vårt uppdrag|on our behalf|for us|instruks\p{L}*|instruktion\p{L}*|instructions?|rekneskap\p{L}*|regnskap\p{L}*|regnskab\p{L}*|bokfør\p{L}*|bogfør\p{L}*|bokför\p{L}*|accountants?|benytter|nyttar|bruker|brukar|bruger|anvender|använder|uses?|using|via|gjennom|gennem|genom|(?:føres|førast|skrives|skötes?|sköts|håndteres|handteres|håndterast|hanteras|udføres|utføres|utförs|sendes|sendast|udsendes|skickas|drives|drivs|betjenes|lagres|lagras|gemmes|hostas|leveres|handled|sent|kept|stored|run|managed|operated) (?:av|af|by|hos|in|i|with|through|med))(?!\p{L})/iu,
)
/** What the part of a notice is called that says who gets data. */
const sharing = latin(
  /(?:hvem|kven|vem|who)(?!\p{L}).{0,40}(?:får|ser|deler|delar|mottar|modtager|hjelper|hjælper|hjälper|ta del|tar emot|gets?|sees|receives?|share|helps?|has access)|(?<!\p{L})(?:deling|delning|sharing|utlevering|videregivelse|utlämnande|disclosure|mottak\p{L}*|mottag\p{L}*|modtag\p{L}*|recipients?|leverandør\p{L}*|leverantör\p{L}*|databehandl\p{L}*|suppliers?|third part\p{L}+|tredjepart\p{L}*)(?!\p{L})/iu,
)
const helpers = latin(
  /(?<!\p{L})(?:companies|providers|services|selskap(?:er|ene|a)?|firma(?:er|ene|erne)?|företag(?:en)?|bolag|virksomheder|virksomheter|verksemder|tjenester|tjenestene|tenester|tjänster(?:na)?|aktører|aktörer|partnere|partners?|mottakere|mottagare|modtagere|følgende|følgjande|följande)(?!\p{L})/iu,
)
/** What one says of itself who speaks in a notice: it gets no data from who speaks there. */
const speaks = latin(
  /^\s(?:(?:\p{L}+\s){0,2}(?:aldri|aldrig|ikke|ikkje|inte|never|not)(?!\p{L})|forbeholder|förbehåller|forbeheld|reserves?|may(?!\p{L})|will(?!\p{L})|pliktar?|plikter|deler|delar|videregiver|utleverer|lämnar ut|discloses?|shares?|passes on|collects?|respects?|values?|värnar|gjør|gør|gör|tar ikke|frasier|fraskriver|frånsäger)/iu,
)
/** What one who gets data does, right after its name. */
const gets = latin(
  /^\s?(?:\([^()]*\)|[–-]\s|,|:|(?:og|och|and)\s\p{Lu}\S+\s)?\s?(?:får|sel|sælger|selger|säljer|fører|för|tar imot|tek imot|tar emot|modtager|mottar|mottek|leverer|levererar|drifter|driver|sender|skickar|hjelper|hjælper|hjälper|behandler|behandlar|håndterer|hanterar|står for|står för|tilbyr|tilbyder|gets?|receives?|provides?|handles?|runs?|sends?|stores?|keeps?|hosts?|[–-]|[.!]?$)/iu,
)

/**
 * Those a notice says work for it or get data, once each, in order: organisations in sentences about
 * suppliers and sharing, items of lists that such words lead, and well-known services, which get data
 * wherever they are used. The controller, its brands and the owner of a pasted notice are none.
 */
export function readProcessors(
  {blocks}: NoticeText,
  organisations: readonly NamedOrganisation[],
  controller: NamedController | undefined,
  brands: readonly {readonly name: string}[],
): NamedOrganisation[] {
  const own = new Set(
    [controller?.name, ...brands.map(({name}) => name)].flatMap((name) =>
      name ? [key(name)] : [],
    ),
  )
  const isOwn = (name: string): boolean =>
    [...own].some(
      (each) =>
        key(name) === each || each.startsWith(`${key(name)} `) || key(name).startsWith(`${each} `),
    )
  const byBlock = Map.groupBy(organisations, ({block}) => block)
  const found: NamedOrganisation[] = []
  // A list that names no organisation at all lists other things: what is collected, why, from where.
  let list: NamedOrganisation[] = []
  const closeList = (): void => {
    if (list.some(isOrganisation)) found.push(...list)
    else found.push(...list.filter(({name}) => moreWords.test(name)))
    list = []
  }
  let isLed = false
  let isSharing = false
  for (const {block: index, found: said} of readings(blocks)) {
    const {kind, isToc} = said.block
    if (kind === 'heading') isSharing = said.isSharing
    if (isToc) continue
    if (kind !== 'item' && kind !== 'row') isLed = said.isLead
    if (kind === 'chrome' || kind === 'title') continue
    const here = byBlock.get(index) ?? []
    const isListed = (kind === 'item' || kind === 'row') && isLed
    const named = said.named(here, {isListed, isSharing}, index)
    if (isListed) list.push(...named)
    else {
      closeList()
      found.push(...named)
    }
  }
  closeList()
  // Who owns a pasted notice is no supplier of itself; the notice around it may name it as one.
  const isOwner = ({block, name}: NamedOrganisation): boolean => {
    const owner = blocks[block]?.embedded
    return owner !== undefined && key(owner).startsWith(key(name))
  }
  return onceEach(found.filter((each) => !isOwn(each.name) && !isOwner(each)))
}

/** Two words with capitals, or a capital within a word: `Gecko Booking`, `IdrottOnline`. */
const moreWords = latin(/\p{Lu}\S*\s\p{Lu}|\p{Ll}\p{Lu}/u)

function isOrganisation({name, form: legal}: NamedOrganisation): boolean {
  return legal !== undefined || isServiceName(name)
}

/** One of each name, at its first mention; with its form of company where that is said anywhere. */
function onceEach(found: readonly NamedOrganisation[]): NamedOrganisation[] {
  const byName = new Map<string, NamedOrganisation>()
  for (const each of found) {
    const first = byName.get(key(each.name))
    if (!first) byName.set(key(each.name), each)
    else if (first.form === undefined && each.form !== undefined) {
      const {block, from, to} = first
      byName.set(key(each.name), {...each, block, from, to})
    }
  }
  return [...byName.values()]
}

const form = /[\s,]+(?:as|asa|aps|a\/s|ab|inc|llc|ltd|limited|gmbh|oy|bv|b\.v|plc)\.?$/

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(form, '')
    .replace(/[\s.]+$/, '')
}

/** Three names of cookies and more in one text are a table whose cells have run together. */
const isFlatTable = remembered(
  (text) => (text.match(/(?<![A-Za-zÀ-ž\d])_{1,2}[a-z]\w*/gi)?.length ?? 0) >= 3,
)

/** How the part of the notice that a block stands in bears on the names in it. */
interface Part {
  /** An item of a list, or a row of a table, that words about suppliers lead. */
  readonly isListed: boolean
  readonly isSharing: boolean
}

interface Reading {
  readonly block: BlockAlone
  readonly isSharing: boolean
  readonly isLead: boolean
  readonly named: (
    here: readonly NamedOrganisation[],
    part: Part,
    index: number,
  ) => readonly NamedOrganisation[]
}

const readings = eachBlock((block): readonly Reading[] => {
  let last: {readonly asked: string; readonly found: readonly NamedOrganisation[]} | undefined
  return [
    {
      block,
      isSharing: block.kind === 'heading' && sharing.test(block.text),
      isLead: block.kind !== 'item' && isLead(block),
      named: (here, part, index) => {
        const names = here.map((each) => `${each.from} ${each.to} ${each.form ?? ''}`)
        const asked = `${index} ${part.isListed} ${part.isSharing} ${names.join()}`
        if (last?.asked !== asked) last = {asked, found: processorsIn(block, index, part, here)}
        return last.found
      },
    },
  ]
})

const isWork = remembered((text) => works.test(text))
function isLead({text, kind}: BlockAlone): boolean {
  if (kind === 'heading') return sure.test(text) || sharing.test(text)
  const isShared = shares.test(text) && !never.test(text)
  // `We share data with`, without a colon, right above a list.
  if (isShared && /(?:\s(?:med|til|till|with|to)|:)$/iu.test(text)) return true
  return text.endsWith(':') && (sure.test(text) || helpers.test(text))
}

const onlyForm = /^(?:A\/S|ApS|ASA?|AB|Inc|Ltd|LLC|Oy|GmbH)$/

function processorsIn(
  block: BlockAlone,
  index: number,
  {isListed, isSharing}: Part,
  here: readonly NamedOrganisation[],
): NamedOrganisation[] {
  const known = here.filter((each) => each.form === undefined || isServiceName(each.name))
  const isRow = block.kind === 'row'
  const inSentences = sentencesOf(block.text).flatMap((sentence) => {
    const within = here.filter(
      ({from, to}) =>
        from >= sentence.from &&
        to <= sentence.to &&
        !(from === sentence.from && !isListed && speaks.test(block.text.slice(to, sentence.to))),
    )
    const named =
      isListed || isWork(sentence.text)
        ? within
        : within.filter(
            (each) =>
              known.includes(each) ||
              (isSharing && gets.test(block.text.slice(each.to, sentence.to))),
          )
    const listed = isRow
      ? []
      : isListed
        ? itemNames(sentence, block.text)
        : isFlatTable(block.text)
          ? []
          : listNames(sentence, isWork(sentence.text) ? within : [])
    const fresh = listed.filter(
      ({from, to, text}) =>
        !onlyForm.test(text) && !here.some((each) => each.from < to && from < each.to),
    )
    return [...named, ...fresh.map(({from, to, text}) => ({block: index, from, to, name: text}))]
  })
  const all = new Set([...inSentences, ...(block.kind === 'heading' ? [] : known)])
  return [...all].toSorted((one, other) => one.from - other.from)
}
