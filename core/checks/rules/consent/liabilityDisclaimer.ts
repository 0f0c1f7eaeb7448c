import {latin} from '../../../reading/latin.js'
import type {Rule} from '../../rule.js'
import {sentencesWhere} from '../../sentencesWhere.js'

const ownRisk = latin(
  /(?:på|for) (?:ditt |dit |din |sin |sitt )?(?:eget|eigen|egen|egna|eige) (?:ansvar|risiko|risk|regning)|at (?:your|the user['’]?s?|their) (?:own )?risk|(?:bærer|bær|ber|bär|tar|tek) (?:du )?(?:selv |sjølv |själv |hele |heile |all |hela )*(?:risiko|risk)\p{L}*|you bear (?:\p{L}+ )?risk/iu,
)
const notLiable = latin(
  /(?:fralægg|fralæg|frånlegg|fraskriv|fråskriv|frånsäg|frånskriv|frasi|fråsei|avskriv)\p{L}* (?:vi )?(?:oss|os|seg|sig)|friskriv\p{L}* (?:oss|sig)|frasier oss|frasiger os|(?:(?<!\p{L})(?:ikke|ikkje|inte|inget|intet|ingen|no|not|cannot)|n't)(?: \p{L}+){0,6} (?:ansvarlige?|ansvarlege?|ansvar|ansvaret|ansvariga?|hæfter|hefter|liab\p{L}*|responsib\p{L}*)(?!\p{L})|(?:hæfter|hefter|svarer|svarar|ansvarar|står) (?:vi )?(?:ikke|ikkje|inte) (?:til ansvar )?(?:for|för|hvis|om)|hæfter (?:vi )?ikke|(?:ikke|ikkje|inte) (?:\p{L}+ )?(?:lastes|lastast|lastas|klandres|bebreides)|(?:disclaim|exclude)\p{L}* (?:all |any )?(?:liab|respons)/iu,
)
const loss =
  /sikkerh|tryggleik|säkerh|secur|misbruk|misbrug|missbruk|misuse|tap!?|tab av|tab af|förlust|loss|hack|datainnbrudd|brudd|brud!|breach|uautoriser|uberettig|obehörig|unauthori|overføring|overførsel|överföring|transmi|avveie|damage|skade|skada|tapt|lekkasje|leak|stjål|stjäl|stulen|stolen|uvedkomm|uvedkom|utenforst|udenforst|utomst|ukjende|ukjente|ukendte|okänd|fremmed|hender|hænder|händer|wrong hands|skydd|beskytt|trygg|protected|innbrudd|indbrud|intrång|intrusion|angrep|angreb|attack|på avveg|på villspor|kommer bort|går tapt|forsvinn|nedetid/iu
const data = /opplysn|oplysn|uppgift|data|information|internet|system|server|lagr|journal/iu
const elsewhere = latin(
  /andre (?:nettst|nettsid|webst|hjemmes|sider|websi)|andra webb|other (?:web)?sites|third[- ]party (?:web)?sites|external|ekstern|extern|lenke|lenkj|(?<!\p{L})lin(?:k|ks|ket|ker|kene)(?!\p{L})|länk|behandlingsansvarlig|dataansvarlig|personuppgiftsansvarig|controller/iu,
)

/** A notice that puts the risk of unsafe handling on the reader: Art. 24, 32 and 82 stay as they are. */
export const liabilityDisclaimer: Rule = {
  name: 'liability_disclaimer',
  severity: 'warning',
  source: {reference: 'GDPR Art. 24, 32 and 82'},
  messages: {
    said: {
      en: 'A notice usually cannot put the risk on the reader: the controller answers for security. Say what is done to keep data safe instead.',
      nb: 'En erklæring kan vanligvis ikke legge risikoen på leseren: den behandlingsansvarlige svarer for sikkerheten. Si heller hva som gjøres for å sikre opplysningene.',
      da: 'En politik kan normalt ikke lægge risikoen på læseren: den dataansvarlige svarer for sikkerheden. Skriv hellere, hvad der gøres for at beskytte oplysningerne.',
    },
  },
  inBlock: ({text}) =>
    sentencesWhere(
      text,
      (sentence) =>
        !elsewhere.test(sentence) &&
        ((ownRisk.test(sentence) && data.test(text)) ||
          (notLiable.test(sentence) && loss.test(sentence) && data.test(sentence))),
    ),
}
