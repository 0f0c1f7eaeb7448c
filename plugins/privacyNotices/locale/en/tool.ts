/** The tool itself and what can be created in it. */
export const toolEn = {
  'tool.title': 'Privacy notices',
  'tool.language': 'Language: {{language}}',
  'tool.form': 'Form',
  'template.privacyNotice': 'Privacy notice',
  'template.parameter.group': 'Group',
  'template.parameter.brand': 'Brand',
} as const satisfies Record<string, string>
