/** At hente den politik ind, som en virksomhed har i dag. */
export const importDa = {
  'import.action': 'Hent en politik ind',
  'import.what':
    'Tag den politik med, I har i dag. Teksten bliver til afsnit, og navne, numre, opbevaringstider og cookies i den bliver til faste oplysninger, hvor du godkender dem. Intet udgives.',
  'import.offer': 'Har I en politik i forvejen? Teksten kan hentes ind.',
  'import.file': 'Vælg en fil, eller slip den her: tekst, Markdown eller en gemt side',
  'import.paste': 'Eller sæt den ind her',
  'import.read': 'Læs den',
  'import.reading': 'Læser teksten …',
  'import.noNotice': 'Der er ingen politik i dette: ventede tekst, Markdown eller HTML med ord i.',
  'import.tooLarge': 'Dette er for stort til at være en politik.',
  'import.found':
    'Læst: {{sections}} afsnit, {{facts}} oplysninger. Godkend de oplysninger, der passer.',
  'import.leftOut': 'Udeladt, fordi det hører til siden og ikke til politikken: {{words}}',
  'import.otherLanguage': 'Teksten ligner {{read}}, og denne politik er på {{notice}}.',
  'import.source': 'Teksten, som du hentede den ind',
  'import.controller': 'Ansvarlig virksomhed',
  'import.authority': 'Tilsyn',
  'import.processor': 'Leverandør',
  'import.cookie': 'Cookie',
  'import.purpose': 'Formål',
  'import.retention': 'Opbevaringstid',
  'import.embedded': 'Ansvarlig virksomhed',
  'import.of': 'En anden virksomheds politik: {{organisation}}',
  'import.ofWhat':
    'Oplysningerne i den bliver aldrig jeres: Virksomheden får en gruppe og et brand for sig, hvis den ikke har det i forvejen. Når politikken er udgivet der, vises den her med afsnittet »En anden virksomheds politik«.',
  'import.embeddedText':
    'Politikken fra {{organisation}} står i denne. Teksten bliver stående på sin plads: {{sections}}',
  'import.erased': 'Derefter slettes det.',
  'import.anonymised': 'Derefter anonymiseres det.',
  'import.forPurpose': 'Til formålet: {{purpose}}',
  'import.newPurpose': 'Bliver et formål, der hedder »{{purpose}}«: Udfyld, hvad det bruges til.',
  'import.groupSays': 'I har skrevet noget andet, og det bliver stående: {{said}}',
  'import.known': 'I har den i forvejen',
  'import.unsure': 'Usikkert: se på teksten',
  'import.show': 'Vis i teksten',
  'import.back': 'En anden tekst',
  'import.take': 'Udfyld denne politik',
  'import.done':
    'Teksten står i politikken. De oplysninger, du godkendte, er kladder: Udfyld det, der mangler.',
} as const satisfies Record<string, string>
