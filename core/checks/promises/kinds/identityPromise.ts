import {latin} from '../../../reading/latin.js'
import {listOf} from '../../listOf.js'
import {identityPaper} from '../../rules/consent/identityPaper.js'
import {aboutRequests, requestWord} from '../aboutRequests.js'
import {deniesIt} from '../deniesIt.js'
import type {PromiseKind} from '../promiseKind.js'
import type {Way} from '../unkeptWays.js'

const proofs: readonly Way[] = [
  {
    name: 'electronic',
    words: latin(
      /(?<!\p{L})(?:bank-?id|mit-?id|nem-?id|min-?id|freja(?: e-?id)?|id-?porten|buypass|commfides|e-?legitimation|elektronisk (?:id|legitimasjon)|electronic id)(?!\p{L})/iu,
    ),
    title: {en: 'an electronic ID', nb: 'elektronisk ID', da: 'elektronisk ID'},
  },
  {
    name: 'paper',
    words: identityPaper,
    title: {
      en: 'a copy of an identity paper',
      nb: 'kopi av legitimasjon',
      da: 'kopi af legitimation',
    },
  },
]
const asks = latin(
  /(?<!\p{L})(?:må|skal|kreve\p{L}*|krev\p{L}*|kræve\p{L}*|kräv\p{L}*|ska|skall|måste|must|require\p{L}*|need\p{L}*|ber|beder|ask\p{L}*|vedlegg\p{L}*|vedlæg\p{L}*|bifog\p{L}*|legg ved|send|skicka|enclose|attach|include|bruk|brug|använd|use|with|med|via|logg\p{L}*|log|identif\p{L}*|legitimer\p{L}*|bekreft\p{L}*|bekræft\p{L}*|bekräft\p{L}*|confirm\p{L}*|verif\p{L}*)(?!\p{L})/iu,
)
/** Art. 12(6) lets more be asked in doubt; to sign a contract or to log in proves something else. */
const forElse = latin(
  /tvil|tvivl|tveksam|doubt|nødvendig|nödvändig|necessary|kontrakt|contract|avtale|aftale|avtal(?!\p{L})|signer|underskriv|innmeld|indmeld|bli medlem|journal|helsenorge|sundhed\.dk|1177|betal|payment/iu,
)

/** What whoever uses their rights has to prove who they are with: more than a link to a mailbox. */
export const identityPromise: PromiseKind = {
  hint: latin(
    /bank-?id|mit-?id|nem-?id|min-?id|freja|porten|buypass|commfides|legitim|elektronisk id|electronic id|kopi|cop[yi]|scan|skan|bil(?:de|led|d)|foto|photo|picture/iu,
  ),
  messages: {
    proof: {
      en: 'The text asks for {said} before a request is answered; here a link to the mailbox proves who asks, and more is asked only in doubt. Change the text.',
      nb: 'Teksten krever {said} før en sak besvares; her beviser en lenke til postkassen hvem som spør, og mer kreves bare ved tvil. Endre teksten.',
      da: 'Teksten kræver {said}, før en sag besvares; her beviser et link til postkassen, hvem der spørger, og mere kræves kun ved tvivl. Ret teksten.',
    },
  },
  read: (sentence, block) => {
    const said = proofs.filter(({words}) => words.test(sentence))
    if (said.length === 0 || !asks.test(sentence)) return undefined
    if (deniesIt(sentence) || forElse.test(sentence)) return undefined
    return {
      ...(aboutRequests(sentence, block) === 'underHeading' && {under: requestWord}),
      unkept: ({responseMonths}) =>
        responseMonths === undefined
          ? undefined
          : {
              say: 'proof',
              severity: 'advice',
              values: {said: listOf(said.map(({title}) => title))},
            },
    }
  },
}
