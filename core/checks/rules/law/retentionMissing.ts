import {isWholeNotice} from '../../law/isWholeNotice.js'
import {readSubjects} from '../../law/readSubjects.js'
import type {Rule} from '../../rule.js'

/** Not a word on how long anything is kept, not even a vague one. */
export const retentionMissing: Rule = {
  name: 'retention_missing',
  severity: 'warning',
  source: {reference: 'GDPR Art. 13(2)(a)'},
  messages: {
    said: {
      en: 'The notice does not say how long data is kept. Say a period, or what decides it, for each purpose.',
      nb: 'Erklæringen sier ikke hvor lenge opplysninger lagres. Skriv en periode, eller hva som avgjør den, for hvert formål.',
      da: 'Politikken siger ikke, hvor længe oplysninger opbevares. Skriv en periode, eller hvad der afgør den, for hvert formål.',
    },
  },
  inNotice: ({text, elements}) => {
    if (elements.retentions.length > 0 || !isWholeNotice(text)) return []
    const isSaid = readSubjects(text).sentences.some(
      ({speaks, kind}) =>
        speaks.has('asNecessary') ||
        (kind === 'heading' && speaks.has('retentionTopic')) ||
        (speaks.has('keep') &&
          (speaks.has('period') || speaks.has('criterion') || speaks.has('currentLaw'))),
    )
    return isSaid ? [] : [{}]
  },
}
