/** Starting a notice with the sections the law asks for. */
export const startersEn = {
  'starters.heading': 'Start from a template',
  'starters.lead':
    'The notice is filled with the sections the law asks for, in {{language}}. Names, addresses and periods come from the facts. You go on writing from there.',
  'starters.chooseFirst': 'Choose brand and language first, under “Brand and language”.',
  'starters.whom': 'Whom is the notice for?',
  'starters.privacy': 'Customers, members and patients',
  'starters.privacy.hint': 'Everything, with cookies, newsletters and children',
  'starters.applicants': 'Job applicants',
  'starters.applicants.hint': 'A notice of its own, beside the main one',
  'starters.employees': 'Employees',
  'starters.employees.hint': 'A notice of its own, beside the main one',
  'starters.start_one': 'Fill in {{count}} section',
  'starters.start_other': 'Fill in {{count}} sections',
  'starters.refused': 'The notice has sections already. Nothing was changed.',
  'starters.template.privacy': 'Notice for customers and patients',
  'starters.template.applicants': 'Notice for job applicants',
  'starters.template.employees': 'Notice for employees',
} as const satisfies Record<string, string>
