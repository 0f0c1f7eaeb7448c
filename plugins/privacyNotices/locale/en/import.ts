/** Bringing in the notice a company has today. */
export const importEn = {
  'import.action': 'Import a notice',
  'import.what':
    'Bring the notice you have today. Its text becomes sections, and the names, numbers, periods and cookies in it become facts where you take them. Nothing is published.',
  'import.offer': 'Do you have a notice already? Its text can be brought in.',
  'import.file': 'Choose a file, or drop it here: text, Markdown or a saved page',
  'import.paste': 'Or paste it here',
  'import.read': 'Read it',
  'import.reading': 'Reading the text …',
  'import.noNotice':
    'There is no notice in this: expected text, Markdown or HTML with words in it.',
  'import.tooLarge': 'This is too large to be a notice.',
  'import.found': 'Read: {{sections}} sections, {{facts}} facts. Take the facts that are right.',
  'import.leftOut': 'Left out, as it belongs to the page and not to the notice: {{words}}',
  'import.otherLanguage': 'The text reads as {{read}}, and this notice is in {{notice}}.',
  'import.source': 'The text as you brought it',
  'import.controller': 'Responsible company',
  'import.authority': 'Authority',
  'import.processor': 'Supplier',
  'import.cookie': 'Cookie',
  'import.purpose': 'Purpose',
  'import.retention': 'How long',
  'import.embedded': 'Responsible company',
  'import.of': 'Another company’s notice: {{organisation}}',
  'import.ofWhat':
    'Its facts never become yours: the company gets a group and a brand of its own, unless it has one. Once its notice is published there, show it here with a section “Another company’s notice”.',
  'import.embeddedText':
    'The notice of {{organisation}} stands in this one. Its text keeps its place: {{sections}}',
  'import.erased': 'Then it is erased.',
  'import.anonymised': 'Then it is made anonymous.',
  'import.forPurpose': 'For the purpose: {{purpose}}',
  'import.newPurpose': 'Becomes a purpose called “{{purpose}}”: fill in what it is for.',
  'import.groupSays': 'You have written something else, and that stays: {{said}}',
  'import.known': 'You have it already',
  'import.unsure': 'Not sure: look at the text',
  'import.show': 'Show in the text',
  'import.back': 'Another text',
  'import.take': 'Fill in this notice',
  'import.done':
    'The text is in the notice. The facts you took are drafts: fill in what is missing.',
} as const satisfies Record<string, string>
