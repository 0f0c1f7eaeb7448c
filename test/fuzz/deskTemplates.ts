import type {DeskArguments, DeskCommand} from '../../core/desk/deskCommands.js'

type Templates = {readonly [Command in DeskCommand]: DeskArguments<Command>}

const change = {
  notices: [{notice: {_ref: 'notice-klinikk24-nb'}}],
  summary: {nb: 'Endring'},
  effectiveOn: '2099-01-01',
  hasMail: true,
}

/** Arguments of the right shape for every command of the desk; the compiler keeps them whole. */
export function deskTemplates(requestId: string): Templates {
  const noticeId = 'notice-klinikk24-nb'
  const language = 'nb'
  const address = 'leaves@example.net'
  return {
    record: {controllerId: 'org-k24', language, format: 'csv'},
    correctText: {
      noticeId,
      version: 3,
      replacements: [{find: 'a', replace: 'b'}],
      isPreview: true,
    },
    callOff: {noticeId, version: 3},
    retire: {noticeId: 'notice-nowhere', reason: 'over'},
    previewChange: {change},
    sendTest: {change, language, to: 'editor@example.com'},
    stopChange: {changeNoticeId: 'change-1'},
    verify: {brand: 'rommen'},
    spell: {language, words: ['personvern', 'ordd']},
    stampDiffering: {notices: [{noticeId, contentHash: '0'.repeat(64)}]},
    recordOptOut: {address, brand: 'klinikk24', scope: {kind: 'brand'}, language},
    lookUpOptOut: {address},
    importOptOuts: {
      rows: [
        {
          address,
          brand: 'klinikk24',
          newsletter: 'nyhetsbrev',
          channel: 'email',
          on: '2025-01-01',
        },
      ],
    },
    registerRequest: {
      brand: 'klinikk24',
      kind: 'access',
      concerns: 'marketing',
      subject: 'self',
      channel: 'phone',
      receivedOn: '2026-01-05',
      language,
      address: 'caller@example.net',
      postalAddress: 'Gata 1',
      name: 'Kari',
      words: 'Hei',
      proof: 'Medlemsnummer',
    },
    openCase: {requestId, address: 'handler@example.com', language},
  }
}
