import type {toolEn} from '../en/tool.js'

export const toolDa: Record<keyof typeof toolEn, string> = {
  'tool.title': 'Privatlivspolitikker',
  'tool.language': 'Sprog: {{language}}',
  'tool.form': 'Formular',
  'tool.restoring':
    'Dataene gendannes siden {{since}}. Webstederne viser det, der var udgivet, og folk kan framelde sig. Intet af det, du udgiver, kommer ud, og ingen e-mail sendes, før det er færdigt.',
  'template.privacyNotice': 'Privatlivspolitik',
  'template.parameter.group': 'Gruppe',
  'template.parameter.brand': 'Brand',
}
