import {encodeSignatureHeader} from '@sanity/webhook'
import * as z from 'zod'

import {readStampStates} from '../../api/_server/stamp/readStampState.js'
import {stampChangeNotice} from '../../api/_server/stamp/stampChangeNotice.js'
import webhook from '../../api/webhooks/sanity.js'
import {deliverySchema} from '../../core/announce/delivery.js'
import {changeOutcomeSchema} from '../../core/stamp/changeOutcome.js'
import {contentHash} from '../../core/stamp/contentHash.js'
import {noticeHeadSchema} from '../../core/stamp/noticeHead.js'
import {noticeVersionSchema, type NoticeVersion} from '../../core/stamp/noticeVersion.js'
import {verifyChain, type ChainVerdict} from '../../core/stamp/verifyChain.js'
import {openVersionSigner} from '../../core/stamp/versionSignature.js'
import {functionsOrigin, startLocalStack} from '../localStack.js'

const listSchema = z.object({
  data: z.array(z.object({id: z.string(), to: z.array(z.string()), subject: z.string()})),
})

/** The local stack with the demo, every notice of it at version 3, and what tests of stamping ask. */
export async function startStampStack() {
  const stack = await startLocalStack({hasDemo: true})
  const {services, client} = stack
  const {secrets} = services.settings
  const versionsOf = async (noticeId: string): Promise<NoticeVersion[]> =>
    await services.query(
      z.array(noticeVersionSchema),
      '*[_type == "noticeVersion" && noticeId == $noticeId] | order(version asc)',
      {noticeId},
    )
  return {
    ...stack,
    versionsOf,
    /** Publishes a document with some attributes changed. */
    async publish(id: string, attributes: Readonly<Record<string, unknown>>): Promise<void> {
      await client.patch(id).set(attributes).commit()
    },
    /** A signed delivery of the webhook, as Sanity sends it. */
    async deliver(id: string, type = 'privacyNotice'): Promise<Response> {
      const body = JSON.stringify({_id: id, _type: type})
      const at = stack.clock.now().getTime()
      const signature = await encodeSignatureHeader(body, at, secrets.SANITY_WEBHOOK_SECRET)
      return await webhook.fetch(
        new Request(`${functionsOrigin}/api/webhooks/sanity`, {
          method: 'POST',
          headers: {'content-type': 'application/json', 'sanity-webhook-signature': signature},
          body,
        }),
      )
    },
    async headOf(noticeId: string) {
      const heads = await services.query(
        z.array(noticeHeadSchema),
        '*[_type == "noticeHead" && noticeId == $noticeId]',
        {noticeId},
      )
      return heads[0]
    },
    async verify(noticeId: string): Promise<ChainVerdict> {
      const {keyId, publicKey} = await openVersionSigner(secrets.SIGNING_KEY)
      return await verifyChain(await versionsOf(noticeId), {[keyId]: publicKey})
    },
    /** Publishes a change notice over notices as they read now, and carries it out. */
    async change(
      id: string,
      noticeIds: readonly string[],
      attributes: Record<string, unknown> = {},
    ) {
      const states = await readStampStates(services, noticeIds)
      const notices = await Promise.all(
        noticeIds
          .flatMap((noticeId) => states.filter(({notice}) => notice._id === noticeId))
          .map(async (state) => ({
            _key: state.notice._id,
            notice: {_type: 'reference', _ref: state.notice._id},
            contentHash: await contentHash(state.compose()),
          })),
      )
      await client.createOrReplace({
        _id: id,
        _type: 'changeNotice',
        title: id,
        notices,
        summary: {nb: 'Ny leverandør.', en: 'A new supplier.', da: 'Ny leverandør.'},
        immediateReason: 'already_changed',
        hasMail: false,
        ...attributes,
      })
      return await stampChangeNotice(services, id)
    },
    outcomeOf: async (changeNoticeId: string) =>
      await services.query(
        changeOutcomeSchema.nullable(),
        '*[_type == "changeOutcome" && changeNoticeId == $changeNoticeId][0]',
        {changeNoticeId},
      ),
    deliveriesOf: async (start: string) =>
      await services.query(
        z.array(deliverySchema),
        '*[_type == "delivery" && string::startsWith(_id, $start)] | order(_id asc)',
        {start},
      ),
    /** Subjects of the mails to an address, newest first. */
    async mailsTo(address: string): Promise<string[]> {
      const {data} = listSchema.parse(await stack.readMailbox('/emails?limit=100'))
      return data.filter(({to}) => to.includes(address)).map(({subject}) => subject)
    },
  }
}

export type StampStack = Awaited<ReturnType<typeof startStampStack>>
