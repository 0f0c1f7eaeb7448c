/** The tool itself and what can be created in it. */
export const toolEn = {
  'tool.title': 'Privacy notices',
  'tool.language': 'Language: {{language}}',
  'tool.form': 'Form',
  'tool.restoring':
    'The data is being restored since {{since}}. Sites show what was published, and people can unsubscribe. Nothing you publish goes out, and no mail is sent, before it is done.',
  'template.privacyNotice': 'Privacy notice',
  'template.parameter.group': 'Group',
  'template.parameter.brand': 'Brand',
} as const satisfies Record<string, string>
