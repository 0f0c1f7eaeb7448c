import {latin} from '../../../reading/latin.js'
import {answerTimes, longestAnswerDays} from '../../law/answerTimes.js'
import {tooLong} from '../../law/promiseContradictions.js'
import {readSubjects} from '../../law/readSubjects.js'
import {wordsSaid} from '../../law/wordsSaid.js'
import type {Rule} from '../../rule.js'

/** General statements that are plainly not so, whoever makes them. */
export const wrongStatement: Rule = {
  name: 'wrong_statement',
  severity: 'warning',
  source: {reference: 'RFC 6265, 3; GDPR Art. 7(3), 12(3), 12(5), 17'},
  messages: {
    said: {
      en: 'A cookie is no program: it is a small text that the browser keeps.',
      nb: 'En informasjonskapsel er ikke et program: den er en liten tekst som nettleseren lagrer.',
      da: 'En cookie er ikke et program: den er en lille tekst, som browseren gemmer.',
    },
    answer: {
      en: 'A request is answered within one month (Art. 12(3)); only a hard one may take two more, and people are told why.',
      nb: 'En henvendelse skal besvares innen én måned (art. 12 nr. 3); bare en vanskelig kan ta to til, og da sier man hvorfor.',
      da: 'En henvendelse skal besvares inden for en måned (art. 12, stk. 3); kun en vanskelig må tage to mere, og så siger man hvorfor.',
    },
    withdrawal: {
      en: 'Consent can be withdrawn at any time (Art. 7(3)). Take the condition out.',
      nb: 'Et samtykke kan trekkes tilbake når som helst (art. 7 nr. 3). Ta vekk betingelsen.',
      da: 'Et samtykke kan trækkes tilbage når som helst (art. 7, stk. 3). Fjern betingelsen.',
    },
    fee: {
      en: 'To use a right is free (Art. 12(5)); only a request that is plainly unfounded or repeated to excess, or a further copy, may cost something.',
      nb: 'Det er gratis å bruke rettighetene (art. 12 nr. 5); bare en åpenbart grunnløs eller overdreven henvendelse, eller en kopi til, kan koste noe.',
      da: 'Det er gratis at bruge rettighederne (art. 12, stk. 5); kun en åbenbart grundløs eller overdreven anmodning, eller endnu en kopi, kan koste noget.',
    },
    erasure: {
      en: 'The right to erasure does not wait for a time that you choose (Art. 17). Say which act asks you to keep the data, or take this out.',
      nb: 'Retten til sletting venter ikke på en frist dere velger (art. 17). Skriv hvilken lov som krever at dere lagrer, eller ta dette vekk.',
      da: 'Retten til sletning venter ikke på en frist, I vælger (art. 17). Skriv, hvilken lov der kræver, at I gemmer, eller fjern dette.',
    },
  },
  inNotice: ({text}) => {
    const spoken = readSubjects(text)
    const programs = spoken
      .all('program')
      .filter(({speaks}) => speaks.has('cookies'))
      .flatMap(({block, speaks}) => {
        const at = speaks.get('program')
        return at ? [{at: {block, ...at}, cause: 'program'}] : []
      })
    // Beside a shorter time it is a contradiction, and found as one.
    const isSaidShorter = answerTimes(spoken).some(({days}) => days <= longestAnswerDays)
    const late = isSaidShorter
      ? []
      : tooLong(spoken).map((at) => ({at, say: 'answer', cause: 'answer'}))
    const refused = spoken.sentences.flatMap((at) => {
      if (at.kind === 'heading' || at.kind === 'title') return []
      if (at.speaks.has('withdrawal') && noWithdrawal.test(at.text))
        return [{at, say: 'withdrawal', cause: 'withdrawal'}]
      if (isPaid(at.text)) return [{at, say: 'fee', cause: 'fee'}]
      const isRefused = noErasure(at.text) && !byLaw.test(at.text)
      return isRefused ? [{at, say: 'erasure', cause: 'erasure'}] : []
    })
    return [...programs, ...late, ...refused]
  },
}

const no = String.raw`(?:ikke|ikkje|inte|not|cannot|never|aldri|aldrig)`
/** Consent that is held back until a date, a season, a meeting. */
const noWithdrawal = latin(
  String.raw`(?<!\p{L})(?:kan|can|får|må|may)(?: (?:du|man|ein|you))? ?${no}(?!\p{L})[^.]{0,60}(?:samtykk|samtyck|consent|trekk|træk|återkall|withdraw|tilbakekall|tilbagekald|dra|det|it)[^.]{0,60}(?<!\p{L})(?:før|innan|innen|until|before|förrän|så lenge|så længe|så länge|as long as)(?!\p{L})`,
  'iu',
)
const noErasure = wordsSaid(
  latin(
    String.raw`(?<!\p{L})(?:${no}|ingen|inget|no) (?:krav|rett|ret|rätt|right|entitled|berettig)\p{L}*[^.]{0,40}(?:slett|slet|rader|eras|delet)\p{L}*[^.]{0,60}(?<!\p{L})(?:før|innan|until|before|förrän)(?!\p{L})`,
    'iu',
  ),
)
const isPaid = wordsSaid(
  latin(
    /^(?!.*(?:grunnløs|grunnlaus|grundløs|ogrundad|unfounded|overdreven|overdriven|orimlig|excessive|excess|gjenta|gjentatt|gentag|upprepa|repeat|igjen og igjen|flere kopier|fler kopior|ytterligere|yderligere|ytterligare|ekstra kopi|extra kopi|further cop|additional|more than one|gratis|kostnadsfri|vederlagsfri|free|kostenlos|intet|ingenting|ikke noe|nothing|ikke (?:betale|koste)|ikkje|inte |not )).*(?<!\p{L})(?:innsyn|indsigt|insyn|registerutdrag|access request|subject access|anmodning|innsynsbegjær|begäran|begjæring|(?:kopi|copy|utdrag|extract|rapport|utskrift) (?:av|af|of|om|over|på) (?:dine|dina|your|opplysn|oplysn|uppgift|data|personal|det)|(?:dine|dina|your) (?:rettighet|rettighed|rättighet|rights)|request for (?:access|a copy)|(?:rätta|slette|radera|correction|erasure))\p{L}*.*(?<!\p{L})(?:koster|kostar|costs?|gebyr|avgift|afgift|fee|mot betaling|mod betaling|mot betalning|betale|betala|charge[ds]?|pris(?:en)? er)(?!\p{L}).*(?:\d+ ?(?:,-|kr|kroner|kronor|nok|dkk|sek|eur|euro|€)|(?:kr\.?|€|£|NOK|DKK|SEK|EUR) ?\d+)/iu,
  ),
)
const byLaw = latin(
  /(?<!\p{L})(?:journal|lov|lag|law|act|bokfør|bogfør|bokför|regnskap|rekneskap|faktura|invoice|bilag)/iu,
)
