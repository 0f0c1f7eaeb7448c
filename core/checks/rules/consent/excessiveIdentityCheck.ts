import {latin} from '../../../reading/latin.js'
import {sentencesOf} from '../../../reading/sentencesOf.js'
import type {Rule} from '../../rule.js'
import {identityPaper} from './identityPaper.js'

const signed = latin(
  /(?<!\p{L})(?:underskriv\p{L}*|underskrift|undertegn\p{L}*|signer\p{L}*|signatur|signed|sign|underteckn\p{L}*)(?!\p{L})/iu,
)
const paper = latin(
  /pdf|skjema|skema|blankett|formular|(?<!\p{L})form(?!\p{L})|dokument|document|scann|skann|brev|letter|request|anmodning|begjæring|begäran|ansökan|henvendelse|søknad/iu,
)
const mustShow = latin(
  /(?:må|skal|kræve\p{L}*|krev\p{L}*|kräv\p{L}*|must|require\p{L}*|need to|ska|skall|måste|vedlegg\p{L}*|vedlæg\p{L}*|bifog\p{L}*|legg\p{L}* ved|enclose|attach|provide|include|need|skicka|skickar|send|sende|sender|levere?|legge? ved|vedlagt|(?:ber|beder|bed) (?:vi )?(?:deg |dig )?om|(?:we )?ask (?:you )?for|begär vi|vi begär)(?!\p{L})/iu,
)
const notarised =
  /notar|vitterlighet|bevitn|bevittn|bevidn|attester|certified copy|bekreftet kopi|bekræftet kopi|vidimer/iu
/** A certificate that says far more than who somebody is. */
const record = latin(
  /(?<!\p{L})(?:(?:two|to|två) (?:forms?|former|typer|slags|sorters) (?:of |for |av )?(?:photo )?(?:id|legitim\p{L}*)|politiattest|straffeattest|vandelsattest|fødselsattest|dåbsattest|personbevis|belastningsregist\p{L}*|criminal record|police (?:certificate|record)|birth certificate|utility bill|strømregning|kontoutskrift|kontoudtog|kontoutdrag|bank statement)(?!\p{L})/iu,
)
const inPerson = latin(
  /(?:møte|møde|inställa|appear|komme|komma|infinna)(?: \p{L}+){0,3} (?:personlig|personleg|personligen|in person)(?!\p{L})/iu,
)
const asking = latin(
  /innsyn|indsigt|registerutdrag|access|slett|slet|erase|erasure|delet|radera|rettighet|rettighed|rättighet|rights?(?!\p{L})|henvend|få (?:\p{L}+ ){0,2}(?:vite|veta|vide|ut)(?!\p{L})|find out|utlever|udlever|lämnas ut|anmod|begær|begär|request|identi/iu,
)
const onDoubt =
  /tvil|tvivl|doubt|skälig|nødvendig|nødvendigt|nödvändigt|if necessary|electronic|elektronisk|bankid|mitid|samtykke|consent|avtale|aftale|avtal|contract|ansett|employ/iu

/** `No copy of a passport is needed`: the paper is let go of, not asked for. */
const letGo = latin(
  /(?<!\p{L})(?:ikke|ikkje|inte|ej|aldri|aldrig|not|never|no|ingen|inga|slipper?|n't)(?!\p{L})(?:(?!før|förrän|innan|until|unless|before|uten|utan|uden|without|med ?mindre)[^.;:]){0,50}(?:kopi|copy|foto|bild|bilde|billede|bilete|photo|pass(?!\p{L}*ord)|legitimasjon|legitimation|førerkort|kørekort|körkort|\bid\b|id-kort|identity card|identitetskort)|(?:kopi|copy|photo|foto|pass|passport|legitimasjon|legitimation|førerkort|kørekort|körkort|id-kort)[^.;:]{0,40} (?:(?:er|är|is|are|trengs|trengst|behøves|behövs|kreves|krevst|kræves|krävs|trenger|treng|behøver|behöver|ber|beder) (?:vi |det |du )?(?:ikke|ikkje|inte|aldri|aldrig|not|never|no))(?!\p{L})/iu,
)

/** Whether a copy of an identity paper is asked for, or a certificate to get at one's own data. */
function isPaperAsked(sentence: string): boolean {
  if (!mustShow.test(sentence) || letGo.test(sentence)) return false
  return identityPaper.test(sentence) || (record.test(sentence) && asking.test(sentence))
}

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
    if (kind === 'heading' || !(asking.test(text) || notarised.test(text))) return []
    return sentencesOf(text).flatMap(({text: sentence, from, to}) => {
      if (onDoubt.test(sentence)) return []
      const isSigned = signed.test(sentence) && paper.test(sentence)
      const isPaper = isPaperAsked(sentence)
      return isSigned ||
        isPaper ||
        ((notarised.test(sentence) || inPerson.test(sentence)) && mustShow.test(sentence))
        ? [{from, to}]
        : []
    })
  },
}
