export const recordEn = {
  'record.title': 'Record of processing',
  'record.noController':
    'No brand has this organisation as its responsible company, so it has no record of processing here. If one should, choose the organisation in the settings of that brand.',
  'record.failed': 'The record could not be made: {{reason}}',
  'record.basis': 'Article 30 of the GDPR, from the facts as they are published.',
  'record.language': 'Language',
  'record.gaps_one': 'One thing is not stated',
  'record.gaps_other': '{{count}} things are not stated',
  'record.complete': 'Nothing is missing.',
  'record.activities_one': 'One processing activity',
  'record.activities_other': '{{count}} processing activities',
  'record.downloadCsv': 'Download CSV',
  'record.downloadPdf': 'Download PDF',
  'record.noFunctions':
    'The PDF is made by the functions. Set functionsOrigin in the Studio’s configuration.',
  'desk.unreachable': 'The functions do not answer. Try again in a moment.',
  'desk.refused': 'The functions refused: {{reason}}',
  'desk.alreadyOpen':
    'A request of that kind from that address is open already. Its reference is {{reference}}; go on there. Nothing was registered, and what you wrote is still here.',
} as const satisfies Record<string, string>
