/** Opening a case: a link by mail, and nothing personal before it. */
export const openCaseEn = {
  'openCase.action': 'Open case',
  'openCase.help':
    'Name, address and what the person wrote are shown on a page of their own. The link to it is mailed to you.',
  'openCase.asked':
    'If {{address}} is on the controller’s list of handlers, a link is on its way there. It works once, for 15 minutes.',
  'openCase.again': 'Send a new link',
  'openCase.noAddress':
    'Your user in the Studio has no e-mail address, so there is nowhere to send the link.',
} as const satisfies Record<string, string>
