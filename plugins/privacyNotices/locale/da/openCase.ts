import type {openCaseEn} from '../en/openCase.js'

export const openCaseDa: Record<keyof typeof openCaseEn, string> = {
  'openCase.action': 'Åbn sagen',
  'openCase.help':
    'Navn, adresse og det, personen skrev, vises på en side for sig. Linket dertil sendes til dig på mail.',
  'openCase.asked':
    'Hvis {{address}} står på den dataansvarliges liste over sagsbehandlere, er et link på vej dertil. Det virker én gang, i 15 minutter.',
  'openCase.again': 'Send et nyt link',
  'openCase.noAddress':
    'Din bruger i Studio har ingen mailadresse, så linket kan ikke sendes nogen steder hen.',
}
