import type {openCaseEn} from '../en/openCase.js'

export const openCaseNb: Record<keyof typeof openCaseEn, string> = {
  'openCase.action': 'Åpne saken',
  'openCase.help':
    'Navn, adresse og det personen skrev, vises på en egen side. Lenken dit sendes deg på e-post.',
  'openCase.asked':
    'Hvis {{address}} står på den behandlingsansvarliges liste over saksbehandlere, er en lenke på vei dit. Den virker én gang, i 15 minutter.',
  'openCase.again': 'Send en ny lenke',
  'openCase.noAddress':
    'Brukeren din i Studio har ingen e-postadresse, så lenken kan ikke sendes noe sted.',
}
