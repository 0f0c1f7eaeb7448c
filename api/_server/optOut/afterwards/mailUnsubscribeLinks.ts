import type {Language} from '../../../../core/language.js'
import {renderMail, type MailPart} from '../../../../core/mail/renderMail.js'
import {
  brandsOfController,
  newsletterName,
  type SendingBrand,
} from '../../../../core/optOut/sendingBrand.js'
import {unsubscribeLink} from '../../../../core/optOut/unsubscribeLink.js'
import {normalizeAddress} from '../../../../core/subject/normalizeAddress.js'
import {subjectKey} from '../../../../core/subject/subjectKey.js'
import {optOutWords} from '../../../../core/words/optOutWords.js'
import {sendMail} from '../../sendMail.js'
import type {Services} from '../../services.js'
import {wasSentBefore} from '../../wasSentBefore.js'
import {readContactTopics} from '../lists/leaveResendTopics.js'
import {linkSettings} from '../pages/linkSettings.js'

/**
 * Mails a person one link for each newsletter their address gets, or that it gets none.
 *
 * The mail goes out once in 24 hours an address: its idempotency key is the person's, so that
 * nobody can fill a stranger's inbox from the form.
 *
 * @throws Error when Resend does not tell or does not take it; the message holds no address.
 */
export async function mailUnsubscribeLinks(
  services: Services,
  {
    email,
    language,
    brand,
    brands,
  }: {
    readonly email: string
    readonly language: Language
    /** Where given, only what its controller's brands send. */
    readonly brand: SendingBrand | undefined
    readonly brands: readonly SendingBrand[]
  },
): Promise<void> {
  const words = optOutWords[language]
  const address = normalizeAddress(email)
  const told = await readContactTopics(await services.resend(), address)
  if (told.state === 'failed') throw new Error(`topics of a contact not read: ${told.reason}`)
  const subscriptions = told.state === 'read' ? told.subscriptions : new Map<string, string>()
  const links: MailPart[] = []
  for (const sender of brand ? brandsOfController(brands, brand) : brands) {
    for (const newsletter of sender.newsletters ?? []) {
      if (subscriptions.get(newsletter.topicId ?? '') !== 'opt_in') continue
      const slug = newsletter.slug.current
      const name = newsletterName(newsletter, slug, language)
      const target = {email: address, brand: sender.slug.current, newsletter: slug, language}
      const url = await unsubscribeLink(target, linkSettings(services.settings, sender))
      links.push({kind: 'button', label: words.mailButton(name, sender.name), url})
    }
  }
  const mail = renderMail({
    subject: words.mailSubject,
    language,
    senderName: brand?.name ?? words.mailSender,
    accentColor: brand?.accentColor ?? undefined,
    parts: [
      {kind: 'paragraph', text: words.mailIntro},
      ...(links.length > 0 ? links : [{kind: 'paragraph', text: words.mailNone} as const]),
      {kind: 'small', text: words.mailIgnore},
    ],
  })
  const idempotencyKey = `unsubscribe-links/${await subjectKey(services.settings.secrets.SUBJECT_KEY, address)}`
  const from = services.settings.mailFromOptOuts
  const outcome = await sendMail(services, {to: address, from, mail, idempotencyKey})
  if (outcome.state === 'failed' && !wasSentBefore(outcome)) {
    throw new Error(`not mailed: ${outcome.reason}`)
  }
}
