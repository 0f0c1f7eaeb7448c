import {latin} from '../../../reading/latin.js'
import type {NoticeBlock} from '../../../reading/noticeText.js'
import {remembered} from '../../../reading/remembered.js'
import {sentencesOf} from '../../../reading/sentencesOf.js'
import type {FoundInNotice, Rule} from '../../rule.js'

const verbs =
  '(?:les|lese|leser|leses|lesast|læses|läses|läsas|lesas|lest|lesen|læst|läst|ses|sett|sees|vises|visas|åpnes|opnast|åbnes|öppnas|bestilles|downloaded|seen|viewed|obtained|læs|læse|læser|läs|läsa|läser|se|ser|sjå|sjekk|klikk|klikke|klikker|klikk|klik|klikke|klicka|klickar|trykk|trykke|trykker|trykk|tryk|trykke|tryck|trycka|finn|finne|finner|finnes|finnast|fins|find|finde|finder|findes|hitta|hittar|finns|hent|hente|hentes|hämta|hämtas|last ned|laste ned|lastes ned|ladda ned|ladda ner|download|downloades|besøk|besøg|besök|avmeld|afmeld|meld|tilgjengelig|tilgængelig|tillgänglig|reservere|reserver|administrer|administrere|endre|ændre|ændr|read|see|click|clicking|tap|press|find|found|visit|available|learn|more|view|access|accessed|opt[- ]out|unsubscribe|manage|get|mer|mere|meir)'
const here = '(?:her|hér|her!|here|här)'
const atEnd = latin(
  `(?<![\\p{L}\\d])${verbs}(?![\\p{L}\\d])[^.!?:;]{0,160}(?<![\\p{L}\\d])${here}(?=\\s*(?:[.!)»”"]|→|>|$))`,
  'iu',
)
const press = latin(
  /(?<!\p{L})(?:klikk|klikke|klikker|klik|klikker|klicka|klickar|trykk|trykke|trykker|tryk|trykker|tryck|trycka|click|clicking|tap|press) (?:på |on )?(?:her|här|here|lenken|lenka|linken|linket|länken|the link|this link)(?!\p{L})|(?<!\p{L})(?:følg|følge|følgje|följ|följa|follow) (?:lenken|lenka|lenkja|linken|linket|länken|the link)(?!\p{L}| (?:i|in) )/iu,
)
const thisLink = latin(
  /(?<!\p{L})(?:denne|dette|følgende|følgjande|this|following|den här|följande|disse|these|desse) (?:lenken?|lenkene|linke?[nt]?|linkene|länken?|lenkja|lenka|links?)(?!\p{L})/iu,
)
const lostMark = /\((?:lenke|lenkje|link|länk|klikk her|klik her)\)/iu
const bareMore =
  /^(?:les mer|les meir|læs mere|läs mer|read more|learn more|mer informasjon her|mere information her)\s*(?:her|här|here)?\s*[.:»>→…]*$/iu
/** “As described here”: this text itself is meant. */
const inText = latin(
  /(?<!\p{L})(?:beskrevet|beskrevne|skildra|nevnt|nevnte|nemnt|nævnt|nämnt|angitt|angivet|angivna|oppgitt|opgivet|gitt|givet|omtalt|listet|oppført|described|mentioned|set out|stated|given|listed|den|det|de|dei|this|these|er|är|is|are|hos oss|hos os|arbeider|jobber|works?|people|contained|provided) (?:her|här|here)$/iu,
)
const address = latin(
  /(?:https?:\/\/|www\.)\S|(?<![\p{L}@])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:no|dk|se|com|net|org|eu|io)(?!\p{L})/iu,
)
const mayPoint =
  /(?:^|[^a-zæøåäö])(?:her|hér|här|here)(?![a-zæøåäö])|lenk|link|länk|(?:^|\s)(?:mer|meir|mere|more)\s*[.:»>→…]*$/i
const inMail = latin(
  /nyhetsbrev|nyhedsbrev|nyheitsbrev|newsletter|(?<!\p{L})(?:e-?post|e-?mail|mail|sms|mejl)/iu,
)

/** “Read more here”, and no link: whoever copied the text lost what stood behind the word. */
export const deadLinkText: Rule = {
  name: 'dead_link_text',
  severity: 'warning',
  source: {reference: 'GDPR Art. 12(1): easily accessible; WCAG 2.2, 2.4.4'},
  messages: {
    said: {
      en: 'There is no link here. Put it in, with words that say where it leads.',
      nb: 'Her er det ingen lenke. Sett den inn, med ord som sier hvor den fører.',
      da: 'Her er intet link. Sæt det ind, med ord der siger, hvor det fører hen.',
    },
    empty: {
      en: 'This link leads nowhere. Put its address in.',
      nb: 'Denne lenken fører ingen steder. Sett inn adressen.',
      da: 'Dette link fører ingen steder hen. Sæt adressen ind.',
    },
  },
  inNotice: ({text: {blocks}}) =>
    blocks.flatMap((each, block): FoundInNotice[] => {
      if (each.kind === 'chrome') return []
      const empty = (each.links ?? []).filter(({href}) =>
        /^(?:#?|javascript:.*)$/i.test(href.trim()),
      )
      return [
        ...empty.map(({from, to}) => ({at: {block, from, to}, say: 'empty'})),
        ...deadIn(each.text)
          .filter(
            ({sentence}) =>
              !hasLink(each, sentence) && !isFollowed(each, sentence, blocks[block + 1]),
          )
          .map(({from, to}) => ({at: {block, from, to}})),
      ]
    }),
}

const deadIn = remembered((text) =>
  mayPoint.test(text)
    ? sentencesOf(text).flatMap((sentence) => {
        if (!mayPoint.test(sentence.text) || address.test(sentence.text)) return []
        const found =
          bareMore.exec(sentence.text.trim()) ??
          press.exec(sentence.text) ??
          lostMark.exec(sentence.text) ??
          pointing(sentence.text)
        if (!found) return []
        const from = sentence.from + found.index
        return [{from, to: from + found[0].length, sentence}]
      })
    : [],
)

function pointing(sentence: string): RegExpExecArray | undefined {
  const end = atEnd.exec(sentence)
  if (end && !inText.test(end[0])) return end
  const link = thisLink.exec(sentence)
  return link && !inMail.test(sentence) ? link : undefined
}

function hasLink({links = []}: NoticeBlock, {from, to}: {from: number; to: number}): boolean {
  return links.some((link) => link.from < to && link.to > from)
}

/** The address stands right behind: in the next sentence, or in a line of its own. */
function isFollowed(
  {text}: NoticeBlock,
  {to}: {to: number},
  next: NoticeBlock | undefined,
): boolean {
  if (
    address.test(
      text
        .slice(to, to + 60)
        .split(/\s+/)
        .slice(0, 3)
        .join(' '),
    )
  )
    return true
  const isLast = text.slice(to).trim() === ''
  return (
    isLast && next !== undefined && next.text.length < 200 && address.test(next.text.slice(0, 80))
  )
}
