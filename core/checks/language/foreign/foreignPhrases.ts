import type {Language} from '../../../language.js'
import {phrase, type Phrase} from '../phrase.js'

/** Words that are each at home in the notice's language, but stand together as in another. */
export const foreignPhrases: Readonly<
  Record<Language, readonly (Phrase & {readonly of: Language})[]>
> = {
  nb: [
    {
      of: 'da',
      ...phrase(
        '(at|hva|som|hvis|når|dersom) der (?=(?:blir|bliver|er|skjer|kan|skal|vil|har)(?!~))',
        '$1 det ',
      ),
    },
    {
      of: 'da',
      ...phrase(
        '(til|for|uten|ved|etter|om) at (få|kunne|gi|gjøre|rette|sende|slette|bruke|lagre|behandle|benytte|sikre|forbedre|vise|motta|innhente|oppfylle|oppnå|gjennomføre|levere|tilby|forhindre|kontakte|klage|trekke|tilbakekalle|se|være|ha|bli|begrense|overføre|analysere|endre|utføre|dele|beskytte)',
        '$1 å $2',
      ),
    },
    {of: 'da', ...phrase('langt de fleste', 'de aller fleste')},
    {of: 'da', ...phrase('overordnet (?=(?:benyttes|brukes|sett))')},
  ],
  nn: [],
  da: [
    {of: 'nb', ...phrase('(til|for) å (?=~)', '$1 at ')},
    {of: 'nb', ...phrase('(ønsker|kan|rett|ret) å (?=~)')},
  ],
  sv: [
    {of: 'da', ...phrase('(til|for|för|till) at')},
    // With the capital or not, `er` is the Swedish for “you” as an object; after a subject it is “is”.
    {of: 'nb', ...phrase('(du|jag|han|hon|ni) er (?=~)', '$1 är ')},
    {
      of: 'nb',
      ...phrase(
        '(längre|mer|större|fler|andra|annat|annan|tidigare|senare|mindre|bättre|oftare) enn',
        '$1 än',
      ),
    },
    {of: 'da', ...phrase('når (?=(?:vi|du|ni|man|den|det) )', 'när ')},
  ],
  en: [],
}
