import type {toolEn} from '../en/tool.js'

export const toolNb: Record<keyof typeof toolEn, string> = {
  'tool.title': 'Personvernerklæringer',
  'tool.language': 'Språk: {{language}}',
  'tool.form': 'Skjema',
  'tool.restoring':
    'Dataene gjenopprettes siden {{since}}. Nettstedene viser det som var publisert, og folk kan melde seg av. Ingenting du publiserer går ut, og ingen e-post sendes, før det er ferdig.',
  'template.privacyNotice': 'Personvernerklæring',
  'template.parameter.group': 'Gruppe',
  'template.parameter.brand': 'Merkevare',
}
