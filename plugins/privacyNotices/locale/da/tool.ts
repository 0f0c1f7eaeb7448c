import type {toolEn} from '../en/tool.js'

export const toolDa: Record<keyof typeof toolEn, string> = {
  'tool.title': 'Privatlivspolitikker',
  'tool.language': 'Sprog: {{language}}',
  'tool.form': 'Formular',
  'template.privacyNotice': 'Privatlivspolitik',
  'template.parameter.group': 'Gruppe',
  'template.parameter.brand': 'Brand',
}
