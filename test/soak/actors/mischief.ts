import {ask} from '../ask.js'
import {pick, type Act, type SoakScene} from '../soakScene.js'

const json = {'content-type': 'application/json'}

/** What cannot be done, and a word by which the refusal has to name what was wrong. */
const deeds: readonly {
  readonly what: string
  readonly path: string
  readonly init?: RequestInit
  readonly names: string
}[] = [
  {what: 'a date that is none', path: '/api/notices/klinikk24?at=i-morgen', names: 'at'},
  {what: 'a brand that is none', path: '/api/notices/klinikk42', names: 'klinikk42'},
  {what: 'a format that is none', path: '/api/notices/fit24?format=docx', names: 'format'},
  {what: 'a version that is none', path: '/api/notices/fit24/versions/zwei', names: 'version'},
  {
    what: 'a cut token',
    path: '/api/unsubscribe?t=abc',
    init: {method: 'POST', body: new URLSearchParams({scope: 'newsletter'})},
    names: 'token',
  },
  {
    what: 'a form without an address',
    path: '/api/export?brand=fit24',
    init: {method: 'POST', body: new URLSearchParams({kind: 'access'})},
    names: 'address',
  },
  {
    what: 'a sender without a key',
    path: '/api/links',
    init: {method: 'POST', headers: json, body: '{}'},
    names: 'key',
  },
  {
    what: 'a grant that is none',
    path: '/api/desk',
    init: {method: 'POST', headers: json, body: '{"command":"retire","arguments":{}}'},
    names: 'secret',
  },
  {
    what: 'a webhook nobody signed',
    path: '/api/webhooks/sanity',
    init: {method: 'POST', headers: json, body: '{"_id":"notice-fit24-nb"}'},
    names: 'signature',
  },
  {
    what: 'an event nobody signed',
    path: '/api/webhooks/resend',
    init: {method: 'POST', headers: json, body: '{"type":"contact.updated"}'},
    names: 'signature',
  },
  {what: 'a run without the secret', path: '/api/cron', names: 'secret'},
]

/** Sends what is wrong, and looks into the dataset without a token. */
export function mischief(scene: SoakScene): Act {
  const {stack, journal, random} = scene
  const query = encodeURIComponent('*[]{_id, _type}')
  const lake = `${stack.lake.url}/v2025-02-19/data/query/production?query=${query}`
  return async () => {
    if (random() < 0.2) {
      const {status, body} = await ask(scene, 'stranger looks', lake)
      const shown = [...body.matchAll(/"_id":"([^"]+)"/g)].map(([, id = '']) => id)
      return journal.note({kind: 'stranger', status, shown})
    }
    const {what, path, init, names} = pick(deeds, random)
    const {status, body} = await ask(scene, 'bad input', path, init)
    journal.note({kind: 'badInput', what, names, status, body: body.slice(0, 2000)})
  }
}
