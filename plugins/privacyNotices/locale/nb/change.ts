import type {changeEn} from '../en/change.js'

export const changeNb: Record<keyof typeof changeEn, string> = {
  'change.action': 'Publiser endringsvarsel',
  'change.isPublished': 'Det er publisert slik det står.',
  'change.made_one': 'Det er laget én ny versjon',
  'change.made_other': 'Det er laget {{count}} nye versjoner',
  'change.versionOf': '{{brand}}, versjon {{version}}',
  'change.upcomingFrom': ', gjelder fra {{day}}',
  'change.inForceSince': ', i kraft siden {{day}}',
  'change.undecided': 'Ikke publisert ennå: Ingenting er bestemt, og ingen har fått beskjed.',
  'change.refused': 'Det ble ingen ny versjon.',
  'change.mend': 'Rett det opp, og publiser endringsvarselet på nytt.',
  'change.making': 'Publisert. De nye versjonene lages nå.',
  'change.calledMaterial': 'Du kalte det en vesentlig endring.',
  'change.start': 'Lag et endringsvarsel',
  'change.draftTitle': '{{name}}: endring',
  'change.incomplete': 'Ikke publisert, eller ikke komplett: {{notices}}',
  'change.atOnce': 'Alle disse blir nye versjoner samtidig og gjelder med en gang.',
  'change.fromDay':
    'Alle disse blir nye versjoner samtidig og gjelder fra {{day}}. Folk får vite det på nettsidene og på e-post; selve teksten skifter den dagen.',
  'change.chooseDay': 'Velg når endringen skal gjelde fra.',
  'change.notices': 'Erklæringer i denne endringen',
  'change.chooseNotices': 'Velg erklæringene som endres.',
  'change.reading': 'Leser erklæringen …',
  'change.openNotice': 'Åpne erklæringen',
  'change.sameAs': 'Det som er publisert, er det samme som versjon {{version}}.',
  'change.becomes': 'Blir versjon {{version}}.',
  'change.noticeUnpublished': 'Erklæringen er ikke publisert ennå.',
  'change.noticeIncomplete': 'Det mangler noe i erklæringen slik den er publisert.',
  'change.noticeEdits':
    'Erklæringen har endringer som ikke er publisert. De blir ikke med i dette endringsvarselet.',
  'change.factEdits':
    '{{type}} «{{name}}» har endringer som ikke er publisert. De blir ikke med i dette endringsvarselet.',
  'change.unknownBrand': 'Ukjent merkevare',
}
