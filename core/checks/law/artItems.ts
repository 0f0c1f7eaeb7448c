import type {CheckLanguage} from '../checkLanguage.js'
import type {SpokenNotice} from './readSubjects.js'

/** One item that Art. 12–14 ask for. */
export interface ArtItem {
  readonly name: string
  readonly reference: string
  /** What is missing, as it stands in a list. */
  readonly words: Readonly<Record<CheckLanguage, string>>
  readonly isSaid: (spoken: SpokenNotice) => boolean
}

/** Items of Art. 12–14 that no rule of its own looks for; a sentence each is enough. */
export const artItems: readonly ArtItem[] = [
  {
    name: 'mustProvide',
    reference: '13(2)(e)',
    words: {
      en: 'whether people must give their data, and what follows if they do not (Art. 13(2)(e))',
      nb: 'om man må gi opplysningene, og hva som skjer hvis man ikke gjør det (art. 13 nr. 2 e)',
      da: 'om man skal give oplysningerne, og hvad der sker, hvis man ikke gør det (art. 13, stk. 2, e)',
    },
    isSaid: (spoken) => spoken.has('mustProvide'),
  },
  {
    name: 'automatedDecision',
    reference: '13(2)(f)',
    words: {
      en: 'whether decisions are made by machines alone, profiling included (Art. 13(2)(f))',
      nb: 'om avgjørelser tas av maskiner alene, også profilering (art. 13 nr. 2 f)',
      da: 'om afgørelser træffes af maskiner alene, også profilering (art. 13, stk. 2, f)',
    },
    isSaid: (spoken) => spoken.has('automatedDecision'),
  },
  {
    name: 'responseTime',
    reference: '12(3)',
    words: {
      en: 'how soon requests are answered: at the latest within a month (Art. 12(3))',
      nb: 'hvor raskt henvendelser besvares: senest innen en måned (art. 12 nr. 3)',
      da: 'hvor hurtigt henvendelser besvares: senest inden for en måned (art. 12, stk. 3)',
    },
    isSaid: (spoken) => spoken.has('responseTime'),
  },
]
