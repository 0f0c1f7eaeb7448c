import type {changeEn} from '../en/change.js'

export const changeDa: Record<keyof typeof changeEn, string> = {
  'change.action': 'Udgiv ændringsvarsel',
  'change.isPublished': 'Det er udgivet, som det står.',
  'change.made_one': 'Der er lavet én ny version',
  'change.made_other': 'Der er lavet {{count}} nye versioner',
  'change.versionOf': '{{brand}}, version {{version}}',
  'change.upcomingFrom': ', gælder fra {{day}}',
  'change.inForceSince': ', i kraft siden {{day}}',
  'change.undecided': 'Ikke udgivet endnu: Intet er besluttet, og ingen har fået besked.',
  'change.refused': 'Der kom ingen ny version.',
  'change.mend': 'Ret det, og udgiv ændringsvarslet igen.',
  'change.making': 'Udgivet. De nye versioner laves nu.',
  'change.calledMaterial': 'Du kaldte det en væsentlig ændring.',
  'change.start': 'Lav et ændringsvarsel',
  'change.draftTitle': '{{name}}: ændring',
  'change.incomplete': 'Ikke udgivet eller ikke komplet: {{notices}}',
  'change.atOnce': 'Alle disse bliver nye versioner samtidig og gælder med det samme.',
  'change.fromDay':
    'Alle disse bliver nye versioner samtidig og gælder fra {{day}}. Folk får det at vide på hjemmesiderne og pr. e-mail; selve teksten skifter den dag.',
  'change.chooseDay': 'Vælg, hvornår ændringen skal gælde fra.',
  'change.notices': 'Politikker i denne ændring',
  'change.chooseNotices': 'Vælg de politikker, der ændres.',
  'change.reading': 'Læser politikken …',
  'change.openNotice': 'Åbn politikken',
  'change.sameAs': 'Det, der er udgivet, er det samme som version {{version}}.',
  'change.becomes': 'Bliver version {{version}}.',
  'change.noticeUnpublished': 'Politikken er ikke udgivet endnu.',
  'change.noticeIncomplete': 'Der mangler noget i politikken, som den er udgivet.',
  'change.noticeEdits':
    'Politikken har ændringer, der ikke er udgivet. De kommer ikke med i dette ændringsvarsel.',
  'change.factEdits':
    '{{type}} »{{name}}« har ændringer, der ikke er udgivet. De kommer ikke med i dette ændringsvarsel.',
  'change.unknownBrand': 'Ukendt brand',
}
