import {latin} from '../../reading/latin.js'

/** A country outside the EEA, as the five languages write it. */
export interface ThirdCountry {
  /** What it is called where it is told of. */
  readonly name: string
  readonly pattern: RegExp
}

const country = (name: string, ...ways: readonly string[]): ThirdCountry => ({
  name,
  pattern: latin(
    String.raw`(?<![\p{L}.@-])(?:${[name, ...ways].join('|')})(?![\p{L}@]|\.\p{L})`,
    'u',
  ),
})

/**
 * Countries outside the EEA where services that handle data for small businesses often are. Those that
 * the Commission has found adequate are among them: the decision is a ground, and a notice names it
 * (GDPR Art. 13(1)(f), 45). Read on 28 November 2026.
 */
export const thirdCountries: readonly ThirdCountry[] = [
  country(
    'USA',
    String.raw`U\.S\.A?\.?`,
    'US',
    'United States',
    'De forente stater',
    'Amerika',
    'America',
    '[Aa]merikansk[ea]?',
    'American',
    'Virginia',
    'Silicon Valley',
    'Texas',
    'Delaware',
    'Massachusetts',
    'Colorado',
    'New York',
    'San Francisco',
    'Seattle',
    'Chicago',
    'Boston',
  ),
  country('India', 'Indien', '[Ii]ndisk[ea]?', 'Bangalore', 'Bengaluru', 'Mumbai'),
  country('Philippines', 'Filippinene', 'Filippinane', 'Filippinerne', 'Filippinerna'),
  country('Ukraine', 'Ukraina'),
  country('Tunisia', 'Tunesia', 'Tunesien', 'Tunisien'),
  country('Canada', 'Kanada', '[Kk]anadisk[ea]?'),
  country('Singapore', 'Singapor'),
  country('Chile'),
  country('China', 'Kina'),
  country('Hong Kong', 'Hongkong'),
  country('Taiwan'),
  country('Russia', 'Russland', 'Rusland', 'Ryssland'),
  country('Belarus', 'Hviterussland', 'Kviterussland', 'Hviderusland'),
  country('Serbia', 'Serbien'),
  country('Bosnia', 'Bosnien', 'Bosnia-Hercegovina'),
  country('North Macedonia', 'Nord-Makedonia', 'Nordmakedonien'),
  country('Albania', 'Albanien'),
  country('Kosovo'),
  country('Moldova'),
  country('Georgia', 'Georgien'),
  country('Turkey', 'Tyrkia', 'Tyrkiet', 'Turkiet', 'Türkiye'),
  country('Israel'),
  country('Egypt', 'Egypten'),
  country('Morocco', 'Marokko', 'Marocko'),
  country('South Africa', 'Sør-Afrika', 'Sydafrika'),
  country('Kenya'),
  country('Nigeria'),
  country('Pakistan'),
  country('Bangladesh'),
  country('Sri Lanka'),
  country('Nepal'),
  country('Vietnam'),
  country('Thailand'),
  country('Malaysia'),
  country('Indonesia', 'Indonesien'),
  country('Japan'),
  country('South Korea', 'Sør-Korea', 'Sydkorea'),
  country('Australia', 'Australien'),
  country('New Zealand', 'Nya Zeeland'),
  country('Brazil', 'Brasil', 'Brasilien'),
  country('Argentina'),
  country('Colombia'),
  country('Mexico', 'Mexiko'),
  country('United Arab Emirates', 'Dubai', 'Emirat(?:ene|erne|en)'),
  country(
    'United Kingdom',
    'Storbritannia',
    'Storbritannien',
    'Great Britain',
    'UK',
    'London',
    'England',
    'Manchester',
  ),
  country('Switzerland', 'Sveits', 'Schweiz', 'Zürich'),
]
