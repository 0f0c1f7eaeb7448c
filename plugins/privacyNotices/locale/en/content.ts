/** What keeps a notice from being shown or becoming a version. */
export const contentEn = {
  'problem.nothing': 'There is nothing to show yet.',
  'problem.section': 'Section {{name}} is not finished, so part of it is not shown.',
  'problem.brand': 'Choose the brand this notice is for.',
  'problem.language': 'Choose the language of the notice.',
  'problem.stamp': 'Write the version line, and say where it stands.',
  'problem.slug': 'Give the notice an address.',
  'problem.field': 'The field “{{field}}” is not finished.',
  'problem.fact': '“{{name}}” is not finished ({{field}}), so it is not shown.',
  'problem.unnamedFact': 'A fact is not finished ({{field}}), so it is not shown.',
  'problem.unknownField': 'unknown field',
} as const satisfies Record<string, string>
