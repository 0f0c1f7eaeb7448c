import {readSubjects} from '../../law/readSubjects.js'
import type {Rule} from '../../rule.js'

/** Data is said to come from elsewhere, and not from where (Art. 14(2)(f)). */
export const sourceMissing: Rule = {
  name: 'source_missing',
  severity: 'advice',
  source: {reference: 'GDPR Art. 14(2)(f)'},
  messages: {
    said: {
      en: 'Which sources are these? Name the register, the page or the company.',
      nb: 'Hvilke kilder er dette? Skriv registeret, nettstedet eller selskapet.',
      da: 'Hvilke kilder er det? Skriv registret, siden eller virksomheden.',
    },
  },
  inNotice: ({text}) => {
    const spoken = readSubjects(text)
    return spoken
      .all('source')
      .filter(
        ({block, speaks}) => !speaks.has('negation') && !spoken.blockSpeaks(block, 'namedSource'),
      )
      .map((at) => ({at, cause: 'source'}))
  },
}
