import * as z from 'zod'

import type {Services} from '../api/_server/services.js'
import {brandSchema, type Brand} from '../core/content/brand.js'
import {textIn} from '../core/content/localizedText.js'
import {renderMail} from '../core/mail/renderMail.js'
import {unsubscribeHeaders} from '../core/optOut/unsubscribeHeaders.js'
import {unsubscribeLink} from '../core/optOut/unsubscribeLink.js'
import type {MailboxSeed} from '../emulator/mailbox/seedMailbox.js'

const subscribers = [1, 2, 3, 4].map((number) => `subscriber-${number}@example.com`)

/**
 * What the demo's brands have at Resend: a topic a newsletter, a notice segment a brand and language
 * and one a controller and language, four subscribers, and a newsletter to the first two.
 */
export async function demoMailbox(services: Services): Promise<MailboxSeed> {
  const brands = await services.query(z.array(brandSchema), '*[_type == "brand"]')
  const topics = brands.flatMap((brand) =>
    (brand.newsletters ?? []).flatMap(({topicId, name, slug}) =>
      topicId
        ? [
            {
              id: topicId,
              name: `${brand.name}: ${textIn(name, brand.prevailingLanguage) ?? slug.current}`,
              defaultSubscription: 'opt_out' as const,
            },
          ]
        : [],
    ),
  )
  const names = new Set(
    brands.flatMap((brand) =>
      brand.languages.flatMap((language) => [
        `notice/${brand.slug.current}/${language}`,
        `notice/${brand.controller._ref}/${language}`,
      ]),
    ),
  )
  const segments = [...names].map((name) => ({id: name.replaceAll('/', '-'), name}))
  return {
    topics,
    segments,
    contacts: subscribers.map((email) => ({
      email,
      segments: segments.filter(({name}) => !name.endsWith('/en')).map(({id}) => id),
      topics: topics.map(({id}) => ({id, subscription: 'opt_in' as const})),
    })),
    emails: await newsletters(services, brands),
  }
}

async function newsletters(
  services: Services,
  brands: readonly Brand[],
): Promise<NonNullable<MailboxSeed['emails']>> {
  const senders = brands.filter(({slug}) => ['klinikk24', 'fit24'].includes(slug.current))
  const mails = senders.flatMap((brand) =>
    subscribers.slice(0, 2).map(async (email, index) => {
      const slug = brand.slug.current
      const target = {email, brand: slug, newsletter: 'nyhetsbrev', language: 'nb' as const}
      const {secrets, publicOrigin} = services.settings
      const settings = {keys: secrets.TOKEN_KEYS, publicOrigin}
      const mail = renderMail({
        subject: `Nytt fra ${brand.name} i mars`,
        language: 'nb',
        senderName: brand.name,
        accentColor: brand.accentColor ?? undefined,
        parts: [
          {
            kind: 'paragraph',
            text: 'Hei! Vi har fått nye kveldstimer, og du kan nå bestille time på nett hele døgnet.',
          },
          {
            kind: 'paragraph',
            text: 'Ta gjerne med en venn til åpent hus den første lørdagen i måneden.',
          },
          {
            kind: 'small',
            text: `Du får dette nyhetsbrevet fordi du har sagt ja til det. Meld deg av: ${await unsubscribeLink(target, settings)}`,
          },
        ],
      })
      return {
        id: `newsletter-${slug}-${index + 1}`,
        from: `${brand.name} <nyhetsbrev@example.com>`,
        to: [email],
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
        headers: await unsubscribeHeaders(target, settings),
      }
    }),
  )
  return await Promise.all(mails)
}
