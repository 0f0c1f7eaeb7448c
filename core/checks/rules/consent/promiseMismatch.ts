import {latin} from '../../../reading/latin.js'
import {remembered} from '../../../reading/remembered.js'
import {sentencesOf} from '../../../reading/sentencesOf.js'
import type {FoundInNotice, Rule} from '../../rule.js'
import {changeWord, noticeWord} from '../../words/consentWords.js'
import {cookieLifetime} from './cookieLifetime.js'

const day = 24 * 60
const before = latin(
  /(?<!\p{L})(?:før|før|innan|before|in advance|på forhånd|på førehand|i förväg|prior|forinden|minst|mindst|at least|senest|senast)(?!\p{L})/iu,
)
const download =
  /(?:lenk|lenkj|link|länk|nedlast|download|hent|ladda ned)[^.]{0,80}(?:gyldig|gjeld|gælder|giltig|valid|virker|verkar|fungerer|fungerar|works|expire|utløp|udløb|går ut|åpen|åben|open|available|tilgjengelig|tilgængelig|tillgänglig)/iu

const promises = remembered((text) =>
  sentencesOf(text).flatMap(({text: sentence, from, to}) => {
    const isNotice = noticeWord.test(sentence) && changeWord.test(sentence) && before.test(sentence)
    const isLink = download.test(sentence)
    if (!isNotice && !isLink) return []
    const minutes = cookieLifetime(sentence)
    if (minutes === undefined || minutes === 'session') return []
    return [{from, to, days: Math.round(minutes / day), kind: isLink ? 'link' : 'lead'} as const]
  }),
)

/** A term in the text that is not the one the settings keep: what is promised is not what happens. */
export const promiseMismatch: Rule = {
  name: 'promise_mismatch',
  severity: 'error',
  source: {reference: 'GDPR Art. 5(1)(a) and 12(1)'},
  messages: {
    lead: {
      en: 'The text promises word {said} days before a change; the settings give {kept}. Change one of them.',
      nb: 'Teksten lover varsel {said} dager før en endring; innstillingene gir {kept}. Endre ett av dem.',
      da: 'Teksten lover besked {said} dage før en ændring; indstillingerne giver {kept}. Ret en af dem.',
    },
    link: {
      en: 'The text says the link works for {said} days; the settings say {kept}. Change one of them.',
      nb: 'Teksten sier at lenken virker i {said} dager; innstillingene sier {kept}. Endre ett av dem.',
      da: 'Teksten siger, at linket virker i {said} dage; indstillingerne siger {kept}. Ret en af dem.',
    },
  },
  inNotice: ({text: {blocks}, known}) => {
    if (!known) return []
    const kept = {lead: known.leadTimeDays, link: known.downloadLinkDays}
    return blocks.flatMap(({text, kind: of}, block): FoundInNotice[] =>
      of === 'chrome'
        ? []
        : promises(text).flatMap(({from, to, days, kind}) => {
            const setting = kept[kind]
            if (setting === undefined || setting === days) return []
            const values = {said: String(days), kept: String(setting)}
            return [{at: {block, from, to}, say: kind, values}]
          }),
    )
  },
}
