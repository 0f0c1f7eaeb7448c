import type {codesNb, previewsNb} from '../nb/previews.js'

/** What previews say beside content, from the English in schemas/; `{{…}}` is content. */
export const previewsDa: Record<keyof typeof previewsNb, string> = {
  'no controller yet': 'ingen ansvarlig virksomhed endnu',
  'tells {{days}} days ahead': 'giver besked {{days}} dage i forvejen',
  'in force from {{day}}': 'i kraft fra {{day}}',
  'in force at once': 'i kraft med det samme',
  'no date yet': 'ingen dato endnu',
  Outcome: 'Udfald',
  'Notice not chosen': 'Politik ikke valgt',
  '{{brand}}: own wording of “{{title}}”': '{{brand}}: egen ordlyd for »{{title}}«',
  'Shared text not chosen': 'Fælles tekst ikke valgt',
  'shared text': 'fælles tekst',
  'Contact without a topic': 'Kontaktpunkt uden emne',
  'Nothing written yet': 'Intet skrevet endnu',
  sensitive: 'følsomt',
  Request: 'Anmodning',
  'due {{day}}': 'frist {{day}}',
  Delivery: 'Udsendelse',
  'notice not chosen, version {{version}}': 'politik ikke valgt, version {{version}}',
  '{{brand}} ({{language}}), version {{version}}': '{{brand}} ({{language}}), version {{version}}',
  '{{notice}}, version {{version}}': '{{notice}}, version {{version}}',
  'Fact not chosen': 'Fast oplysning ikke valgt',
  'filled from the facts': 'fyldes fra de faste oplysninger',
  'Newsletter without a name': 'Nyhedsbrev uden navn',
  'version {{version}}': 'version {{version}}',
  'a change waits': 'en ændring venter',
  'Opt-out': 'Afmelding',
  '– Part without heading': '– Underafsnit uden overskrift',
  'Section without heading': 'Afsnit uden overskrift',
  'Empty row': 'Tom række',
  Table: 'Tabel',
  'table of your own': 'egen tabel',
  'Purpose without a name': 'Formål uden navn',
  'no legal basis': 'behandlingsgrundlag mangler',
  '{{months}} months': '{{months}} måneder',
  'Supplier not chosen': 'Leverandør ikke valgt',
  'Country not chosen': 'Land ikke valgt',
}

/** Words that documents hold as codes and previews show as they are. */
export const codesDa: Record<keyof typeof codesNb, string> = {
  first: 'første version',
  editorial: 'sproglig',
  minor: 'mindre',
  material: 'væsentlig',
  retired: 'nedlagt',
}
