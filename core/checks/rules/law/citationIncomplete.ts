import type {Language} from '../../../language.js'
import {latin} from '../../../reading/latin.js'
import type {Rule} from '../../rule.js'

const citation = latin(
  /(?<![\p{L}\d])(?:(?:(?:GDPR|personvern|databeskyttelses|dataskydds|persondata)?-?(?:forordning(?:en)?s?) )?(?:artikkel|artikel|article|art\.?)) ?(?<article>6|9),? ?(?:(?:bokstav|litra|lit\.?|letter|punkt|pkt\.?|point|led) ?)?\(?["'”’]?(?<letter>[a-j])(?![\p{L}\d])["'”’]?\)?/giu,
)

/** How each language writes a paragraph and a letter of the GDPR. */
const written: Record<Language, (article: string, paragraph: number, letter: string) => string> = {
  nb: (article, paragraph, letter) => `artikkel ${article} nr. ${paragraph} bokstav ${letter}`,
  nn: (article, paragraph, letter) => `artikkel ${article} nr. ${paragraph} bokstav ${letter}`,
  da: (article, paragraph, letter) => `artikel ${article}, stk. ${paragraph}, litra ${letter}`,
  sv: (article, paragraph, letter) => `artikel ${article}.${paragraph} ${letter}`,
  en: (article, paragraph, letter) => `Article ${article}(${paragraph})(${letter})`,
}

/**
 * Article 6 or 9 with its letter and without its paragraph: `Art. 6 letter b`. Article 6 has four
 * paragraphs, and the letters are those of the first; in Article 9 they are those of the second.
 */
export const citationIncomplete: Rule = {
  name: 'citation_incomplete',
  severity: 'advice',
  source: {reference: 'GDPR Art. 6(1), 9(2)'},
  messages: {
    said: {
      en: 'The paragraph is missing: write {right}.',
      nb: 'Nummeret mangler: skriv {right}.',
      da: 'Stykket mangler: skriv {right}.',
    },
  },
  inBlock: ({text, language}) =>
    [...text.matchAll(citation)].flatMap(({0: said, index, groups}) => {
      const {article, letter} = groups ?? {}
      // `artikel 6 i GDPR`: in Swedish and Danish a single i is a word.
      if (!article || !letter || (article === '6' && !/[a-f]/i.test(letter))) return []
      if (/^[ij]$/i.test(letter) && !/bokstav|litra|letter|punkt/i.test(said)) return []
      // `Article 6 a …` in English may be the word.
      if (language === 'en' && letter === 'a' && said.endsWith('6 a')) return []
      const right = written[language](article, article === '6' ? 1 : 2, letter.toLowerCase())
      return [
        {from: index, to: index + said.length, values: {right}, fix: right, cause: 'paragraph'},
      ]
    }),
}
