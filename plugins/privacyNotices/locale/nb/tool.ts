import type {toolEn} from '../en/tool.js'

export const toolNb: Record<keyof typeof toolEn, string> = {
  'tool.title': 'Personvernerklæringer',
  'tool.language': 'Språk: {{language}}',
  'tool.form': 'Skjema',
  'template.privacyNotice': 'Personvernerklæring',
  'template.parameter.group': 'Gruppe',
  'template.parameter.brand': 'Merkevare',
}
