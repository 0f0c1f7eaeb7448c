import {readSubjects} from '../../law/readSubjects.js'
import type {Rule} from '../../rule.js'

/** General statements that are plainly not so, whoever makes them. */
export const wrongStatement: Rule = {
  name: 'wrong_statement',
  severity: 'warning',
  source: {reference: 'RFC 6265, 3'},
  messages: {
    said: {
      en: 'A cookie is no program: it is a small text that the browser keeps.',
      nb: 'En informasjonskapsel er ikke et program: den er en liten tekst som nettleseren lagrer.',
      da: 'En cookie er ikke et program: den er en lille tekst, som browseren gemmer.',
    },
  },
  inNotice: ({text}) =>
    readSubjects(text)
      .all('program')
      .filter(({speaks}) => speaks.has('cookies'))
      .flatMap(({block, speaks}) => {
        const at = speaks.get('program')
        return at ? [{at: {block, ...at}}] : []
      }),
}
