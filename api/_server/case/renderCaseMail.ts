import {
  answeredMail,
  extendedMail,
  openCaseMail,
  receivedMail,
  refusedMail,
  type CaseMailContent,
} from '../../../core/case/caseMails.js'
import {caseLinkExpiresAt} from '../../../core/case/deskMail.js'
import {doubtMail} from '../../../core/case/doubtMail.js'
import type {RenderedMail} from '../../../core/mail/renderMail.js'
import {openSealedText} from '../../../core/subject/sealText.js'
import {subjectKey} from '../../../core/subject/subjectKey.js'
import {sealToken} from '../../../core/token/sealToken.js'
import {statusPath} from '../export/requestLinks.js'
import type {OutgoingMail} from '../export/requestMailRenderers.js'
import {sourceTitles} from '../export/sourceTitles.js'
import {linkOrigin} from '../linkOrigin.js'
import type {Services} from '../services.js'

const renderers = {
  received: receivedMail,
  doubt: doubtMail,
  extended: extendedMail,
  answered: answeredMail,
  refused: refusedMail,
} as const

/** Writes a mail of the desk to the person: the handler's words are opened only for this. */
export function renderCaseMail(purpose: keyof typeof renderers) {
  return async (
    services: Services,
    {party, request, mail}: OutgoingMail,
  ): Promise<RenderedMail> => {
    const {SEAL_KEY} = services.settings.secrets
    const path = await statusPath(services, request.requestId)
    const content: CaseMailContent = {
      party,
      request,
      language: mail.language,
      statusUrl: `${linkOrigin(services.settings, party.brand)}${path}`,
      titles: sourceTitles(services, party, request.language),
      words: mail.sealedWords ? await openSealedText(SEAL_KEY, mail.sealedWords) : '',
    }
    return renderers[purpose](content)
  }
}

/** Writes the mail with a handler's link; the link is sealed for the address it goes to. */
export async function renderOpenCase(
  services: Services,
  {party, request, mail}: OutgoingMail,
): Promise<RenderedMail> {
  const {SEAL_KEY, SUBJECT_KEY, TOKEN_KEYS} = services.settings.secrets
  if (!mail.sealedTo) throw new Error('a link to a case has nobody to go to')
  const handler = await openSealedText(SEAL_KEY, mail.sealedTo)
  const h = await subjectKey(SUBJECT_KEY, handler)
  const expiresAt = caseLinkExpiresAt(mail)
  const claims = {k: 'link', r: request.requestId, s: mail.serial, h}
  const token = await sealToken(TOKEN_KEYS, 'case', claims, expiresAt)
  // A handler's page belongs to no brand: it stays on the functions' own host.
  const url = `${services.settings.publicOrigin}/api/case?t=${token}`
  return openCaseMail(party, mail, {url, expiresAt})
}
