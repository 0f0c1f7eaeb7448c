/** The dialog "Prepare and publish", and what became of it. */
export const publishEn = {
  'publish.action': 'Prepare and publish',
  'publish.idle': 'Nothing has changed since it was last published.',
  'publish.cancel': 'Cancel',
  'publish.close': 'Close',
  'publish.unfinished': 'The notice is not finished enough to be published.',
  'publish.same':
    'Readers see exactly the same as in version {{version}}: publishing makes no new version.',
  'publish.changesSince': 'What changes since version {{version}}',
  'publish.firstContent': 'What is published',
  'publish.together': 'Published together with the notice',
  'publish.kindQuestion': 'What kind of change is it?',
  'publish.proposed': '{{kind}} (proposed)',
  'publish.summary': 'What changed, in a sentence for readers ({{language}})',
  'publish.summaryShort': 'What changed',
  'publish.waitsTitle': 'This will not go live yet: it waits for a change notice.',
  'publish.waits_one':
    'Sites keep showing version {{version}} until a change notice says from when the new text holds. People are promised {{count}} day’s warning.',
  'publish.waits_other':
    'Sites keep showing version {{version}} until a change notice says from when the new text holds. People are promised {{count}} days’ warning.',
  'publish.andWait': 'Publish and wait',
  'publish.andStart': 'Publish and start a change notice',
  'publish.confirm': 'Publish',
  'kind.first.title': 'First version',
  'kind.first.meaning': 'The notice has not been on any site before.',
  'kind.editorial.title': 'Wording only',
  'kind.editorial.meaning': 'Nothing about the processing changes: a typo, a clearer sentence.',
  'kind.minor.title': 'Minor',
  'kind.minor.meaning':
    'Something changes, but nothing people would decide differently for: a new address.',
  'kind.material.title': 'Material',
  'kind.material.meaning':
    'Something people must be told of first: a new recipient, purpose or kind of data.',
  'kind.retired.title': 'Retired',
  'kind.retired.meaning': 'The notice is taken off the sites.',
  'published.newVersion': 'Version {{version}} is ready.',
  'published.upcoming': 'It is upcoming from {{day}}.',
  'published.same':
    'Published. Readers see the same as in version {{version}}, so no new version was made.',
  'published.waiting': 'Published. It waits for a change notice before sites show it.',
  'published.late': 'Published, but there is no version {{version}} yet.',
  'published.lateDetail':
    'It is tried again every few minutes by itself. If this stays so, tell whoever runs the functions.',
  'published.soon': 'Published. Version {{version}} comes within a second …',
  'publish.lowerReason': 'Why is it smaller than proposed?',
  'publish.lowerConfirmed':
    'The reason is kept with the version. The privacy lead must confirm it by a link in a mail; sites keep the text they show until then.',
  'publish.lowerKept': 'The reason is kept with the version.',
  'published.confirming':
    'Published. It waits for the privacy lead’s confirmation before sites show it.',
  'published.retired': 'Published, but the notice is retired, so no new version was made.',
} as const satisfies Record<string, string>
