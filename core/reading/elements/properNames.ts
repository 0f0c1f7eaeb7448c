import {latin} from '../latin.js'
import {remembered} from '../remembered.js'
import {isNameWord, tokensOf} from './tokensOf.js'

/** A run of words with capitals: a name, or the first word of a sentence. */
export interface ProperName {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Words with capitals that name nobody who gets data. */
const nobody = latin(
  /^(?:EU|EØS|EES|EEA|EU\/EØS|USA|US|UK|GDPR|IP|IP-\p{L}+|SMS|MMS|PDF|URL|HTTP|HTML|SSL|TLS|VPN|ID|CV|CPR\p{L}*|CPR-\p{L}+|DPO|DPA|DPF|SCC|FAQ|PC|CRM|ERP|API|IT|IT-\p{L}+|HR|Norge|Noreg|Norway|Danmark|Denmark|Sverige|Sweden|Finland|Irland|Ireland|Storbritannia|Storbritannien|Europa|Europe|European|Europeiske|Tyskland|Germany|Nederland|Nederländerna|Kina|India|Datatilsynet|Datatilsynets?|Integritetsskyddsmyndigheten|IMY|ICO|Kommisjonen|Kommissionen|Commission|EU-.+|Privacy|Shield|Data|Framework|Standard|Contractual|Clauses|Cookies?|Personvern\p{L}*|Databehandl\p{L}*|Leverandør\p{L}*|Vi|Du|We|You|Our|Your|Internett?|Internet|Schrems|Stripe|January|February|March|April|May|June|July|August|September|October|November|December|Chrome|Safari|Firefox|Edge|Explorer|Opera|Android|iOS|Windows|Mac)$/u,
)

/** Names in a text, word by word: `Aspit AS`, `Physic Pasientjournalsystem`, `Gecko booking`. */
export const properNames: (text: string) => readonly ProperName[] = remembered((text) => {
  const names: ProperName[] = []
  let open: {from: number; to: number} | undefined
  const close = (): void => {
    if (open) names.push({...open, text: text.slice(open.from, open.to)})
    open = undefined
  }
  for (const {text: word, from, to, isNext} of tokensOf(text)) {
    const isName = isNameWord(word) && !nobody.test(word)
    if (!isNext || !isName) close()
    if (isName) open = {from: open?.from ?? from, to}
  }
  close()
  return names
})
