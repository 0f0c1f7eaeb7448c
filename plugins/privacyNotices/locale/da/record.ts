import type {recordEn} from '../en/record.js'

export const recordDa: Record<keyof typeof recordEn, string> = {
  'record.title': 'Fortegnelse over behandlinger',
  'record.noController':
    'Ingen brands har denne organisation som dataansvarlig, så den har ingen fortegnelse her. Skal den have det, vælger du organisationen i brandets indstillinger.',
  'record.failed': 'Fortegnelsen kunne ikke laves: {{reason}}',
  'record.basis':
    'Databeskyttelsesforordningens artikel 30, fra faste oplysninger, som de er offentliggjort.',
  'record.language': 'Sprog',
  'record.gaps_one': 'Én ting er ikke oplyst',
  'record.gaps_other': '{{count}} ting er ikke oplyst',
  'record.complete': 'Der mangler ikke noget.',
  'record.activities_one': 'Én behandlingsaktivitet',
  'record.activities_other': '{{count}} behandlingsaktiviteter',
  'record.downloadCsv': 'Hent CSV',
  'record.downloadPdf': 'Hent PDF',
  'record.noFunctions':
    'PDF-filen laves af funktionerne. Sæt functionsOrigin i Studiets konfiguration.',
  'desk.unreachable': 'Funktionerne svarer ikke. Prøv igen om lidt.',
  'desk.refused': 'Funktionerne sagde nej: {{reason}}',
  'desk.alreadyOpen':
    'Der er allerede en åben sag af den slags fra den adresse. Sagsnummeret er {{reference}}; gå videre dér. Intet blev registreret, og det, du skrev, står her stadig.',
}
