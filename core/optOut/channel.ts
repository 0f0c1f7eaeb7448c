import * as z from 'zod'

/**
 * The ways in which a brand reaches people. An objection to marketing covers every one of them
 * (Art. 21(2) GDPR; markedsføringsloven § 15).
 */
export const channels = ['email', 'sms', 'phone', 'post'] as const

export const channelSchema = z.enum(channels)

export type Channel = z.infer<typeof channelSchema>
