import {signedHeaders} from '../../core/token/signedHeaders.js'

/** An answer as the contract has it: NDJSON, with the signature of all before it in its last line. */
export async function signAnswer(
  id: string,
  lines: readonly object[],
  secret: string,
  signedAt: Date,
): Promise<{readonly headers: Record<string, string>; readonly body: string}> {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const signed = await signedHeaders({id, body: text}, secret, signedAt)
  return {
    headers: {
      'content-type': 'application/x-ndjson',
      'webhook-id': id,
      'webhook-timestamp': signed['webhook-timestamp'],
    },
    body: `${text}${JSON.stringify({signature: signed['webhook-signature']})}\n`,
  }
}
