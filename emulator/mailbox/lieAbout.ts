import {randomUUID} from 'node:crypto'

/** A yes to a request that was not carried out: it names what does not exist. */
export function lieAbout(pathname: string, body: unknown): Response {
  const isBatch = Array.isArray(body) && pathname === '/emails/batch'
  return Response.json(isBatch ? {data: body.map(() => ({id: randomUUID()}))} : {id: randomUUID()})
}
