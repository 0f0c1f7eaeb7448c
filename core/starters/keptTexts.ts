import type {PromiseName} from '../compose/productPromises.js'
import type {Language} from '../language.js'
import {fact, type StarterPart} from './starterText.js'

type KeptPromise = Extract<PromiseName, `kept.${string}`>

/** For how long this product keeps what, in each language; each period is a setting. */
export const keptTexts: Readonly<
  Record<Language, Readonly<Record<KeptPromise, readonly StarterPart[]>>>
> = {
  nb: {
    'kept.unconfirmedRequests': [
      'En forespørsel som du ikke bekrefter, sletter vi etter ',
      fact('product.unconfirmedRequestsKept'),
      '.',
    ],
    'kept.collectedData': [
      'Det vi samlet til deg, sletter vi ',
      fact('product.collectedDataKept'),
      ' etter at det var klart.',
    ],
    'kept.requestAddresses': [
      'Adressen din i saken sletter vi ',
      fact('product.requestAddressesKept'),
      ' etter at saken er lukket.',
    ],
    'kept.closedRequests': [
      'Resten av saken, uten adressen din, sletter vi ',
      fact('product.closedRequestsKept'),
      ' etter at den er lukket.',
    ],
    'kept.logs': ['Tekniske logger sletter vi senest etter ', fact('product.logsKept'), '.'],
    'kept.optOutProofs': [
      'At du har meldt deg av, blir stående. Hvordan du sa ja, sletter vi ',
      fact('product.optOutProofsKept'),
      ' etter avmeldingen.',
    ],
    'kept.deliveries': [
      'At et varsel er sendt, og til hvor mange, husker vi i ',
      fact('product.deliveriesKept'),
      '. Hvem som fikk det, står ikke der.',
    ],
  },
  nn: {
    'kept.unconfirmedRequests': [
      'Ein førespurnad som du ikkje stadfestar, slettar vi etter ',
      fact('product.unconfirmedRequestsKept'),
      '.',
    ],
    'kept.collectedData': [
      'Det vi samla til deg, slettar vi ',
      fact('product.collectedDataKept'),
      ' etter at det var klart.',
    ],
    'kept.requestAddresses': [
      'Adressa di i saka slettar vi ',
      fact('product.requestAddressesKept'),
      ' etter at saka er lukka.',
    ],
    'kept.closedRequests': [
      'Resten av saka, utan adressa di, slettar vi ',
      fact('product.closedRequestsKept'),
      ' etter at ho er lukka.',
    ],
    'kept.logs': ['Tekniske loggar slettar vi seinast etter ', fact('product.logsKept'), '.'],
    'kept.optOutProofs': [
      'At du har meldt deg av, blir ståande. Korleis du sa ja, slettar vi ',
      fact('product.optOutProofsKept'),
      ' etter avmeldinga.',
    ],
    'kept.deliveries': [
      'At eit varsel er sendt, og til kor mange, hugsar vi i ',
      fact('product.deliveriesKept'),
      '. Kven som fekk det, står ikkje der.',
    ],
  },
  da: {
    'kept.unconfirmedRequests': [
      'En anmodning, som du ikke bekræfter, sletter vi efter ',
      fact('product.unconfirmedRequestsKept'),
      '.',
    ],
    'kept.collectedData': [
      'Det, vi samlede til dig, sletter vi ',
      fact('product.collectedDataKept'),
      ' efter, at det var klart.',
    ],
    'kept.requestAddresses': [
      'Din adresse i sagen sletter vi ',
      fact('product.requestAddressesKept'),
      ' efter, at sagen er lukket.',
    ],
    'kept.closedRequests': [
      'Resten af sagen, uden din adresse, sletter vi ',
      fact('product.closedRequestsKept'),
      ' efter, at den er lukket.',
    ],
    'kept.logs': ['Tekniske logge sletter vi senest efter ', fact('product.logsKept'), '.'],
    'kept.optOutProofs': [
      'At du har afmeldt dig, bliver stående. Hvordan du sagde ja, sletter vi ',
      fact('product.optOutProofsKept'),
      ' efter afmeldingen.',
    ],
    'kept.deliveries': [
      'At et varsel er sendt, og til hvor mange, husker vi i ',
      fact('product.deliveriesKept'),
      '. Hvem der fik det, står der ikke.',
    ],
  },
  sv: {
    'kept.unconfirmedRequests': [
      'En begäran som du inte bekräftar raderar vi efter ',
      fact('product.unconfirmedRequestsKept'),
      '.',
    ],
    'kept.collectedData': [
      'Det vi samlade till dig raderar vi ',
      fact('product.collectedDataKept'),
      ' efter att det var klart.',
    ],
    'kept.requestAddresses': [
      'Din adress i ärendet raderar vi ',
      fact('product.requestAddressesKept'),
      ' efter att ärendet är avslutat.',
    ],
    'kept.closedRequests': [
      'Resten av ärendet, utan din adress, raderar vi ',
      fact('product.closedRequestsKept'),
      ' efter att det är avslutat.',
    ],
    'kept.logs': ['Tekniska loggar raderar vi senast efter ', fact('product.logsKept'), '.'],
    'kept.optOutProofs': [
      'Att du har avregistrerat dig står kvar. Hur du sa ja raderar vi ',
      fact('product.optOutProofsKept'),
      ' efter avregistreringen.',
    ],
    'kept.deliveries': [
      'Att ett meddelande har skickats, och till hur många, minns vi i ',
      fact('product.deliveriesKept'),
      '. Vem som fick det står inte där.',
    ],
  },
  en: {
    'kept.unconfirmedRequests': [
      'A request that you do not confirm is deleted after ',
      fact('product.unconfirmedRequestsKept'),
      '.',
    ],
    'kept.collectedData': [
      'What we collected for you is deleted ',
      fact('product.collectedDataKept'),
      ' after it was ready.',
    ],
    'kept.requestAddresses': [
      'Your address in the case is deleted ',
      fact('product.requestAddressesKept'),
      ' after the case is closed.',
    ],
    'kept.closedRequests': [
      'The rest of the case, without your address, is deleted ',
      fact('product.closedRequestsKept'),
      ' after it is closed.',
    ],
    'kept.logs': ['Technical logs are deleted after ', fact('product.logsKept'), ' at the latest.'],
    'kept.optOutProofs': [
      'That you left stays on record. How you had agreed is deleted ',
      fact('product.optOutProofsKept'),
      ' after you left.',
    ],
    'kept.deliveries': [
      'That a notice was sent, and to how many, is remembered for ',
      fact('product.deliveriesKept'),
      '. It does not say who got it.',
    ],
  },
}
