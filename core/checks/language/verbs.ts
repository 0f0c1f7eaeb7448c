import type {Language} from '../../language.js'

/** What notices are about: infinitive, present and past participle, one verb a line. */
export interface Verb {
  readonly infinitive: string
  readonly present: string
  readonly participle: string
  /** The present is a noun as well: `behandler`, `deler`. Marked with a star below. */
  readonly isNoun: boolean
}

const listed = (lines: string): readonly Verb[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [infinitive = '', present = '', participle = ''] = line
        .trim()
        .replace('*', '')
        .split(' ')
      return {infinitive, present, participle, isNoun: line.includes('*')}
    })

/**
 * Verbs of notices whose infinitive and present differ by a letter: the one is easily written for the
 * other. Those that are a noun in the plural as well (`deler`, `kontakter`) are left out.
 */
export const verbs: Readonly<Partial<Record<Language, readonly Verb[]>>> = {
  nb: listed(`gjøre gjør gjort
    sende sender sendt
    lagre lagrer lagret
    samle samler samlet
    besøke besøker besøkt
    slette sletter slettet
    oppgi oppgir oppgitt
    motta mottar mottatt
    registrere registrerer registrert
    utlevere utleverer utlevert
    overføre overfører overført
    benytte benytter benyttet
    oppbevare oppbevarer oppbevart
    innhente innhenter innhentet
    bestille bestiller bestilt
    kjøpe kjøper kjøpt
    ønske ønsker ønsket
    beskytte beskytter beskyttet
    sørge sørger sørget
    håndtere håndterer håndtert
    bekrefte bekrefter bekreftet
    endre endrer endret
    analysere analyserer analysert
    informere informerer informert
    svare svarer svart
    trekke trekker trukket
    velge velger valgt
    finne finner funnet
    oppfylle oppfyller oppfylt
    levere leverer levert
    forbedre forbedrer forbedret
    kreve krever krevd
    tilby tilbyr tilbudt
    selge selger solgt
    akseptere aksepterer akseptert
    godta godtar godtatt
    tilpasse tilpasser tilpasset
    følge følger fulgt
    opprette oppretter opprettet
    *bruke bruker brukt
    *behandle behandler behandlet
    *dele deler delt
    *kontakte kontakter kontaktet
    *lese leser lest`),
  nn: listed(`gjere gjer gjort
    sende sender sendt
    lagre lagrar lagra
    samle samlar samla
    behandle behandlar behandla
    besøkje besøkjer besøkt
    slette slettar sletta
    motta mottek motteke
    registrere registrerer registrert
    bruke brukar brukt
    utlevere utleverer utlevert
    overføre overfører overført
    kjøpe kjøper kjøpt
    ønskje ønskjer ønskt
    endre endrar endra
    informere informerer informert`),
  da: listed(`gøre gør gjort
    sende sender sendt
    gemme gemmer gemt
    indsamle indsamler indsamlet
    slette sletter slettet
    *bruge bruger brugt
    *behandle behandler behandlet
    opfylde opfylder opfyldt
    levere leverer leveret
    forbedre forbedrer forbedret
    acceptere accepterer accepteret
    tilmelde tilmelder tilmeldt
    afgive afgiver afgivet
    udlevere udleverer udleveret
    trække trækker trukket
    kræve kræver krævet
    bestille bestiller bestilt
    tilbyde tilbyder tilbudt
    *dele deler delt
    modtage modtager modtaget
    registrere registrerer registreret
    videregive videregiver videregivet
    opbevare opbevarer opbevaret
    anvende anvender anvendt
    benytte benytter benyttet
    besøge besøger besøgt
    overføre overfører overført
    oplyse oplyser oplyst
    købe køber købt
    ønske ønsker ønsket
    give giver givet
    *kontakte kontakter kontaktet
    informere informerer informeret
    beskytte beskytter beskyttet
    ændre ændrer ændret
    sikre sikrer sikret
    vælge vælger valgt`),
  sv: listed(`göra gör gjort
    skicka skickar skickat
    använda använder använt
    spara sparar sparat
    samla samlar samlat
    behandla behandlar behandlat
    radera raderar raderat
    dela delar delat
    lämna lämnar lämnat
    kontakta kontaktar kontaktat
    besöka besöker besökt
    lagra lagrar lagrat
    registrera registrerar registrerat
    hantera hanterar hanterat
    skydda skyddar skyddat
    informera informerar informerat
    köpa köper köpt
    ändra ändrar ändrat
    välja väljer valt`),
}
