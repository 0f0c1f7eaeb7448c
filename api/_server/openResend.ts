import type {Resend} from 'resend'

/**
 * The Resend SDK, silenced: outside `NODE_ENV=production` it prints every refusal with its path and
 * message, and both can hold an address. What went wrong comes back as `error` all the same.
 */
export async function openResend(options: {apiKey: string; baseUrl?: string}): Promise<Resend> {
  const {Resend: ResendClient} = await import('resend')
  const resend = new ResendClient(
    options.apiKey,
    options.baseUrl === undefined ? {} : {baseUrl: options.baseUrl},
  )
  Object.defineProperty(resend, 'logError', {value: () => undefined})
  return resend
}
