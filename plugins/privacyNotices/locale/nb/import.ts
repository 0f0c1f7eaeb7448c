/** Å hente inn erklæringen en virksomhet har i dag. */
export const importNb = {
  'import.action': 'Hent inn en erklæring',
  'import.what':
    'Ta med erklæringen dere har i dag. Teksten blir avsnitt, og navn, numre, lagringstider og informasjonskapsler i den blir faste opplysninger der du godtar dem. Ingenting publiseres.',
  'import.offer': 'Har dere en erklæring fra før? Teksten kan hentes inn.',
  'import.file': 'Velg en fil, eller slipp den her: tekst, Markdown eller en lagret side',
  'import.paste': 'Eller lim den inn her',
  'import.read': 'Les den',
  'import.reading': 'Leser teksten …',
  'import.noNotice': 'Det er ingen erklæring i dette: ventet tekst, Markdown eller HTML med ord i.',
  'import.tooLarge': 'Dette er for stort til å være en erklæring.',
  'import.found':
    'Lest: {{sections}} avsnitt, {{facts}} opplysninger. Godta de opplysningene som stemmer.',
  'import.leftOut': 'Utelatt, fordi det hører til siden og ikke til erklæringen: {{words}}',
  'import.otherLanguage': 'Teksten ser ut som {{read}}, og denne erklæringen er på {{notice}}.',
  'import.source': 'Teksten slik du hentet den inn',
  'import.controller': 'Ansvarlig virksomhet',
  'import.authority': 'Tilsyn',
  'import.processor': 'Leverandør',
  'import.cookie': 'Informasjonskapsel',
  'import.purpose': 'Formål',
  'import.retention': 'Lagringstid',
  'import.embedded': 'Ansvarlig virksomhet',
  'import.of': 'En annen virksomhets erklæring: {{organisation}}',
  'import.ofWhat':
    'Opplysningene i den blir aldri deres: Virksomheten får en gruppe og en merkevare for seg, om den ikke har det fra før. Når erklæringen er publisert der, vises den her med avsnittet «En annen virksomhets erklæring».',
  'import.embeddedText':
    'Erklæringen til {{organisation}} står i denne. Teksten blir stående på sin plass: {{sections}}',
  'import.erased': 'Deretter slettes det.',
  'import.anonymised': 'Deretter anonymiseres det.',
  'import.forPurpose': 'For formålet: {{purpose}}',
  'import.newPurpose': 'Blir et formål som heter «{{purpose}}»: Fyll ut hva det brukes til.',
  'import.groupSays': 'Dere har skrevet noe annet, og det blir stående: {{said}}',
  'import.known': 'Dere har den fra før',
  'import.unsure': 'Usikkert: se på teksten',
  'import.show': 'Vis i teksten',
  'import.back': 'En annen tekst',
  'import.take': 'Fyll ut denne erklæringen',
  'import.done':
    'Teksten står i erklæringen. Opplysningene du godtok, er utkast: Fyll ut det som mangler.',
} as const satisfies Record<string, string>
