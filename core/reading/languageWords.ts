import type {Language} from '../language.js'

const wordsOf = (words: string): readonly string[] => words.split(' ')

/**
 * Small words that tell the languages apart. What Bokmål shares with Nynorsk is in both, so that it
 * tells both from Danish and says nothing between the two; the same for what it shares with Danish.
 */
export const languageWords: Readonly<Record<Language, readonly string[]>> = {
  nb: wordsOf(
    'av deg meg oss hva hvordan hvem hvilke noe noen fra etter også mot ikke være bare disse opplysninger personopplysninger personopplysningene opplysningene blir når dine våre vår vårt nettsiden rett gjennom bruk uten andre og lagrer lagres oppbevarer oppbevares bruker brukes gjelder dere deres spørsmål gir samler endringer endret',
  ),
  nn: wordsOf(
    'av deg meg oss ikkje dei eit ein frå korleis kva kven kvifor noko nokon etter også mot vere berre desse opplysningar personopplysningar personopplysningane opplysningane blir vert når våre vår vårt dykk me eg rett gjennom bruk utan andre nettsida høve dykkar og lagrar slettar brukar gjeld spørsmål namn bilete endringar endra legg svarar samlar handsamar medlemmene nokre kvar då vore sjå gje gjev dersom',
  ),
  da: wordsOf(
    'af dig mig os hvad hvordan hvem hvilke noget nogle fra efter også mod ikke være kun disse oplysninger personoplysninger personoplysningerne oplysningerne bliver når dine vores hjemmeside hjemmesiden ret gennem brug uden andre blive og gemmer gemmes opbevarer opbevares bruger bruges gælder jeres jer spørgsmål ændringer ændret videregiver indsamler kunne skulle hjælp nødvendig',
  ),
  sv: wordsOf(
    'och att är inte personuppgifter personuppgifterna uppgifter från för av dina din hur vilka eller till när vår våra oss dig rätt genom utan andra vem vad också efter mot endast dessa',
  ),
  en: wordsOf(
    'the and of to your we data is with for or our you this that are us how what which who from by not only these about be have has any may when',
  ),
}
