/** The languages that editors are told of problems in. */
export const problemLanguages = ['en', 'nb', 'da'] as const

export type ProblemLanguage = (typeof problemLanguages)[number]

/** What can keep a notice from being composed. */
export type ProblemCode = keyof typeof en

const en = {
  field: 'lacks the field “{field}”',
  brand: 'lacks its brand',
  clauseText: 'lacks a text in the notice’s language ({language})',
  clause: 'lacks a shared text',
  arrangement: 'lacks the essence of the joint arrangement',
  version: 'lacks version {version} of the embedded notice',
  organisationOfFact: 'lacks the organisation of a fact in a sentence',
  purposeOfFact: 'lacks the purpose of a fact in a sentence',
  purposes: 'lacks a purpose for this brand',
  specialCondition: 'lacks an Art. 9 condition for special data',
  contact: 'lacks a way to be reached: address, e-mail or phone',
  embedsItself: 'the notice is embedded in itself',
  embedsProcessor:
    'a processor is listed among the processors and its notice is not embedded, for it does not speak for itself',
  noTransferBasis: 'data is processed outside the EEA and the transfer rests on nothing',
  purposeOfOthers: 'a sentence names a purpose of other brands',
  deadLink: 'a link points at a section that is not there',
  equalAnchors: 'two sections are called “{anchor}”',
  clauseOfGroup: 'the shared text is another group’s',
  clauseOfBrand: 'the shared text is another brand’s',
  ownWordings: '{brand} has two wordings of its own',
} as const satisfies Record<string, string>

/** What is wrong, by language; `{field}` and the like stand for values. */
export const problemWords: Readonly<
  Record<ProblemLanguage, Readonly<Record<ProblemCode, string>>>
> = {
  en,
  nb: {
    field: 'mangler feltet «{field}»',
    brand: 'mangler merkevaren sin',
    clauseText: 'mangler tekst på språket til personvernerklæringen ({language})',
    clause: 'mangler en felles tekst',
    arrangement: 'mangler det viktigste av det de felles behandlingsansvarlige har avtalt',
    version: 'mangler versjon {version} av personvernerklæringen som skal vises',
    organisationOfFact: 'mangler organisasjonen til en opplysning i en setning',
    purposeOfFact: 'mangler formålet til en opplysning i en setning',
    purposes: 'mangler et formål for denne merkevaren',
    specialCondition: 'mangler et grunnlag etter artikkel 9 for sensitive opplysninger',
    contact: 'mangler en måte å nås på: adresse, e-post eller telefon',
    embedsItself: 'personvernerklæringen viser seg selv',
    embedsProcessor:
      'en databehandler står i listen over databehandlere, og erklæringen dens vises ikke, for den snakker ikke for seg selv',
    noTransferBasis: 'opplysninger behandles utenfor EØS, og overføringen bygger ikke på noe',
    purposeOfOthers: 'en setning nevner et formål som hører til andre merkevarer',
    deadLink: 'en lenke peker på et avsnitt som ikke finnes',
    equalAnchors: 'to avsnitt heter «{anchor}»',
    clauseOfGroup: 'den felles teksten hører til en annen gruppe',
    clauseOfBrand: 'den felles teksten hører til en annen merkevare',
    ownWordings: '{brand} har to egne ordlyder',
  },
  da: {
    field: 'mangler feltet »{field}«',
    brand: 'mangler sit brand',
    clauseText: 'mangler tekst på privatlivspolitikkens sprog ({language})',
    clause: 'mangler en fælles tekst',
    arrangement: 'mangler det væsentligste af det, de fælles dataansvarlige har aftalt',
    version: 'mangler version {version} af den privatlivspolitik, der skal vises',
    organisationOfFact: 'mangler organisationen til en oplysning i en sætning',
    purposeOfFact: 'mangler formålet til en oplysning i en sætning',
    purposes: 'mangler et formål for dette brand',
    specialCondition: 'mangler et grundlag efter artikel 9 for følsomme oplysninger',
    contact: 'mangler en måde at blive nået på: adresse, e-mail eller telefon',
    embedsItself: 'privatlivspolitikken viser sig selv',
    embedsProcessor:
      'en databehandler står på listen over databehandlere, og dens politik vises ikke, for den taler ikke for sig selv',
    noTransferBasis: 'oplysninger behandles uden for EØS, og overførslen bygger ikke på noget',
    purposeOfOthers: 'en sætning nævner et formål, der hører til andre brands',
    deadLink: 'et link peger på et afsnit, der ikke findes',
    equalAnchors: 'to afsnit hedder »{anchor}«',
    clauseOfGroup: 'den fælles tekst hører til en anden gruppe',
    clauseOfBrand: 'den fælles tekst hører til et andet brand',
    ownWordings: '{brand} har to egne ordlyde',
  },
}
