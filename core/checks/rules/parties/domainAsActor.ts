import {eachBlock} from '../../../reading/eachBlock.js'
import {latin} from '../../../reading/latin.js'
import {formOf} from '../../parties/organisationNames.js'
import {speakerOf} from '../../parties/speakerOf.js'
import {voicesOf} from '../../parties/voicesOf.js'
import type {FoundInNotice, Rule} from '../../rule.js'

const acts = latin(
  /(?<before>[\p{L}]+ )?(?<host>(?:www\.)?[\p{L}\d-]+\.(?:no|dk|se|fi|is|com|net|org|nu|eu|io|info|app|shop|co\.uk)) (?:samler|samlar|indsamler|innhenter|inhämtar|bruker|brukar|bruger|benytter|anvender|använder|behandler|behandlar|handsamar|samarbeider|samarbejder|samarbetar|registrerer|registrerar|ber om|spør|spørger|frågar|asks|sender|sendar|skickar|sends|mottar|modtager|receives|oppbevarer|opbevarer|sparar|keeps|overfører|överför|transfers|publiserer|publicerer|publicerar|publishes|lagrer|lagrar|gemmer|deler|delar|videregiver|utleverer|forbeholder|förbehåller|respekterer|respekterar|garanterer|garanterar|er ansvarlig|är ansvarig|tar ansvar|tager ansvar|collects|uses|processes|stores|shares|works|cooperates|respects|reserves|guarantees|is responsible|is committed|may (?:collect|use|share|process)|kan (?:samle|bruke|dele|behandle|indsamle|bruge|samla|använda))(?![\p{L}]| (?:vi|du|dere|de|jeg|eg|we|you|dykk|ni|I) )/giu,
)
const beside = latin(
  /^(?:på|via|gjennom|gennem|genom|fra|frå|från|from|on|at|to|til|till|through|besøk\p{L}*|besøg\p{L}*|besök\p{L}*|visit\p{L}*|av|af|of|by|i|in|hos|www|http|https|bruker|bruger|using|use|når|se|nettstedet|nettsiden|nettsida|nettbutikken|heimesida|hjemmesiden|hemsidan|webbplatsen|webbsidan|webshoppen|website|site|portalen|appen) $/iu,
)

const capitalVerb = latin(/^\S+ \p{Lu}/u)

const actors = eachBlock(({text}) =>
  text.includes('.')
    ? [...text.matchAll(acts)].flatMap((match) => {
        const before = match.groups?.['before'] ?? ''
        // In a table a cell begins with a capital: “example.no Keeps you logged in”.
        if (capitalVerb.test(match[0].slice(before.length))) return []
        if (beside.test(before) || /[@/.]$/.test(text.slice(0, match.index))) return []
        const from = match.index + before.length
        return [{from, to: match.index + match[0].length, host: match.groups?.['host'] ?? ''}]
      })
    : [],
)

/** A domain collects, shares and decides: a company does, and readers are to know which. */
export const domainAsActor: Rule = {
  name: 'domain_as_actor',
  severity: 'advice',
  source: {reference: 'GDPR Art. 13(1)(a), 12(1)'},
  messages: {
    said: {
      en: '{host} is an address, and does nothing itself. Write “we”, or the name of the company: {name}.',
      nb: '{host} er en adresse og gjør ikke noe selv. Skriv «vi», eller navnet på selskapet: {name}.',
      da: '{host} er en adresse og gør ikke noget selv. Skriv »vi«, eller navnet på selskabet: {name}.',
    },
  },
  inNotice: (notice) => {
    const voices = voicesOf(notice)
    const name = speakerOf(notice).names.find((each) => formOf(each) !== undefined)
    if (name === undefined) return []
    return actors(notice.text.blocks).flatMap(
      ({block, found: {from, to, host}}): FoundInNotice[] =>
        voices[block] === 'embedded'
          ? []
          : [{at: {block, from, to}, values: {host, name}, cause: host.toLowerCase()}],
    )
  },
}
