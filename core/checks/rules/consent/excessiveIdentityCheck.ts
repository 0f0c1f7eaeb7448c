import {sentencesOf} from '../../../reading/sentencesOf.js'
import type {Rule} from '../../rule.js'
import {identityPaper} from './identityPaper.js'

const signed =
  /(?<!\p{L})(?:underskriv\p{L}*|underskrift|undertegn\p{L}*|signer\p{L}*|signatur|signed|sign|underteckn\p{L}*)(?!\p{L})/iu
const paper =
  /pdf|skjema|skema|blankett|formular|(?<!\p{L})form(?!\p{L})|dokument|document|scann|skann|brev|letter|request|anmodning|begjæring|begäran|ansökan|henvendelse|søknad/iu
const mustShow =
  /(?:må|skal|kræve\p{L}*|krev\p{L}*|kräv\p{L}*|must|require\p{L}*|need to|ska|skall|måste|vedlegg\p{L}*|vedlæg\p{L}*|bifog\p{L}*|legg\p{L}* ved|enclose|attach|provide)(?!\p{L})/iu
const notarised =
  /notar|vitterlighet|bevitn|attester|certified copy|bekreftet kopi|bekræftet kopi|vidimer/iu
const inPerson =
  /(?:møte|møde|inställa|appear|komme|komma|infinna)(?: \p{L}+){0,3} (?:personlig|personleg|personligen|in person)(?!\p{L})/iu
const asking =
  /innsyn|indsigt|registerutdrag|access|slett|slet|erase|erasure|delet|radera|rettighet|rettighed|rättighet|rights?(?!\p{L})|henvend|anmod|begær|begär|request|identi/iu
const onDoubt =
  /tvil|tvivl|doubt|skälig|nødvendig|nødvendigt|nödvändigt|if necessary|electronic|elektronisk|bankid|mitid|samtykke|consent|avtale|aftale|avtal|contract|ansett|employ/iu

/** More proof of who asks than Art. 12(6) speaks of: it makes a right hard to use. */
export const excessiveIdentityCheck: Rule = {
  name: 'excessive_identity_check',
  severity: 'advice',
  source: {reference: 'GDPR Art. 12(2) and 12(6)'},
  messages: {
    said: {
      en: 'A signed form or a copy of papers for each request may be more than is needed: ask for proof only where there is reasonable doubt about who asks.',
      nb: 'Signert skjema eller kopi av legitimasjon for hver henvendelse kan være mer enn som trengs: be om bevis bare når det er rimelig tvil om hvem som spør.',
      da: 'Et underskrevet skema eller kopi af legitimation ved hver henvendelse kan være mere end nødvendigt: bed kun om bevis, når der er rimelig tvivl om, hvem der spørger.',
    },
  },
  inBlock: ({text, kind}) => {
    if (kind === 'heading' || !asking.test(text)) return []
    return sentencesOf(text).flatMap(({text: sentence, from, to}) => {
      if (onDoubt.test(sentence)) return []
      const isSigned = signed.test(sentence) && paper.test(sentence)
      const isPaper = identityPaper.test(sentence) && mustShow.test(sentence)
      return isSigned ||
        isPaper ||
        ((notarised.test(sentence) || inPerson.test(sentence)) && mustShow.test(sentence))
        ? [{from, to}]
        : []
    })
  },
}
