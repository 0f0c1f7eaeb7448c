import {withoutAddresses} from '../afterAnswer.js'

interface ResendError {
  readonly name: string
  readonly message?: string
  readonly statusCode: number | null
}

const askFor = 'Show this to whoever runs the functions.'

/** What Resend's refusal means for an editor, and what to do about it. Holds no address. */
export function resendProblem(deed: string, {name, message, statusCode}: ResendError): string {
  const shown = `${name} (${statusCode ?? 'no answer'})`
  if (statusCode === null) return `Resend did not answer when ${deed}. It is tried again. ${shown}`
  if (statusCode === 429 || statusCode >= 500) {
    return `Resend was busy or broken when ${deed}. It is tried again. ${shown}`
  }
  if (statusCode === 401 || statusCode === 403) {
    return `Resend did not allow ${deed}. ${askFor} ${shown}${said(message)}`
  }
  return `Resend refused ${deed}. ${askFor} ${shown}${said(message)}`
}

export function missingSegment(segment: string): string {
  return `There is no segment "${segment}" at Resend: nobody is listed who could be told. Import the contacts; it is tried again.`
}

function said(message: string | undefined): string {
  return message ? `: ${withoutAddresses(message).slice(0, 300)}` : ''
}
