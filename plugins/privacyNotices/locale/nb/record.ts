import type {recordEn} from '../en/record.js'

export const recordNb: Record<keyof typeof recordEn, string> = {
  'record.title': 'Behandlingsprotokoll',
  'record.noController':
    'Ingen merkevare har denne organisasjonen som behandlingsansvarlig, så den har ingen behandlingsprotokoll her. Skal den ha det, velger du organisasjonen i innstillingene til merkevaren.',
  'record.failed': 'Protokollen kunne ikke lages: {{reason}}',
  'record.basis':
    'Personvernforordningen artikkel 30, fra faste opplysninger slik de er publisert.',
  'record.language': 'Språk',
  'record.gaps_one': 'Én ting er ikke oppgitt',
  'record.gaps_other': '{{count}} ting er ikke oppgitt',
  'record.complete': 'Ingenting mangler.',
  'record.activities_one': 'Én behandlingsaktivitet',
  'record.activities_other': '{{count}} behandlingsaktiviteter',
  'record.downloadCsv': 'Last ned CSV',
  'record.downloadPdf': 'Last ned PDF',
  'record.noFunctions': 'PDF-en lages av funksjonene. Sett functionsOrigin i oppsettet av Studio.',
  'desk.unreachable': 'Funksjonene svarer ikke. Prøv igjen om litt.',
  'desk.refused': 'Funksjonene sa nei: {{reason}}',
  'desk.alreadyOpen':
    'Det er allerede en åpen sak av den typen fra den adressen. Saksnummeret er {{reference}}; fortsett der. Ingenting ble registrert, og det du skrev, står fortsatt her.',
}
