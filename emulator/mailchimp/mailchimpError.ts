import {randomUUID} from 'node:crypto'

/**
 * Mailchimp's errors with their statuses and sentences
 * (mailchimp.com/developer/marketing/docs/errors).
 */
const problems = {
  'API Key Missing': [401, 'Your request did not include an API key.'],
  'API Key Invalid': [
    401,
    'Your API key may be invalid, or you’ve attempted to access the wrong datacenter.',
  ],
  'Invalid Resource': [400, 'The resource submitted could not be validated.'],
  'Member In Compliance State': [400, 'The member cannot be subscribed.'],
  'Resource Not Found': [404, 'The requested resource could not be found.'],
  'Too Many Requests': [429, 'You have exceeded the limit of 10 simultaneous connections.'],
  'Internal Server Error': [500, 'An unexpected internal error occurred.'],
} as const satisfies Record<string, readonly [number, string]>

export type MailchimpErrorTitle = keyof typeof problems

/** A refusal in Mailchimp's own shape: a problem document with `title`, `status` and `detail`. */
export class MailchimpError extends Error {
  readonly title: MailchimpErrorTitle
  readonly statusCode: number

  constructor(title: MailchimpErrorTitle, detail: string = problems[title][1]) {
    super(detail)
    this.title = title
    this.statusCode = problems[title][0]
  }

  get response(): Response {
    const body = {
      type: 'https://mailchimp.com/developer/marketing/docs/errors/',
      title: this.title,
      status: this.statusCode,
      detail: this.message,
      instance: randomUUID(),
    }
    return new Response(JSON.stringify(body), {
      status: this.statusCode,
      headers: {'content-type': 'application/problem+json; charset=utf-8'},
    })
  }
}
