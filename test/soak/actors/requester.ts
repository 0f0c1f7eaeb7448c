import {downloadClaimsSchema} from '../../../core/export/exportTokens.js'
import {openToken} from '../../../core/token/sealToken.js'
import {ask, form} from '../ask.js'
import {canariesIn, type SoakPerson} from '../soakPeople.js'
import {pick, type Act, type SoakScene} from '../soakScene.js'
import {groupBrands} from '../soakWorld.js'

interface DownloadLink {
  readonly path: string
  readonly serial: number
  readonly expiresAtMs: number
  readonly requestId: string
}

/** Asks for a copy, proves the mailbox, fetches the files, asks for a new link, tries the old one. */
export function requester(
  scene: SoakScene,
  {people, strangers}: {people: readonly SoakPerson[]; strangers: readonly SoakPerson[]},
): Act {
  const {stack, journal, random} = scene
  const confirmed = new Set<string>()

  const linksTo = (address: string, page: string): string[] =>
    stack.tap
      .mails()
      .filter(({to}) => to.includes(address))
      .flatMap(({text}) => [...(text ?? '').matchAll(/http\S+?(\/api\/export\/\w+\?t=[\w.-]+)/g)])
      .map(([, path = '']) => path)
      .filter((path) => path.startsWith(`/api/export/${page}`))

  const downloadsOf = async (address: string): Promise<DownloadLink[]> => {
    const {TOKEN_KEYS} = stack.services.settings.secrets
    const links = await Promise.all(
      linksTo(address, 'download').map(async (path) => {
        const token = path.split('?t=')[1] ?? ''
        const opened = await openToken(
          TOKEN_KEYS,
          'export-download',
          downloadClaimsSchema,
          token,
          new Date(0),
        )
        if (opened.state === 'invalid') return []
        const {r: requestId, s: serial, u} = opened.claims
        return [{path, serial, expiresAtMs: u * 1000, requestId}]
      }),
    )
    return links.flat()
  }

  const askFor = async ({address, role}: SoakPerson): Promise<void> => {
    const brand = pick(groupBrands, random)
    const [path, fields] =
      random() < 0.7
        ? ['/api/export', {brand, kind: 'access', lang: 'nb', address}]
        : [`/api/unsubscribe?brand=${brand}`, {email: address}]
    const {status, body} = await ask(scene, `asks at ${path.split('?')[0]}`, path, form(fields))
    const isKnown = role !== 'stranger'
    journal.note({kind: 'asking', form: `${path} ${brand}`, address, isKnown, status, body})
  }

  const download = async ({canary}: SoakPerson, links: readonly DownloadLink[]): Promise<void> => {
    const link = pick(links, random)
    const fromMs = stack.clock.now().getTime()
    const isSuperseded = links.some(
      ({requestId, serial}) => requestId === link.requestId && serial > link.serial,
    )
    const file = form({file: 'json'})
    const {status, body} = await ask(scene, 'requester downloads', link.path, file)
    journal.note({
      kind: 'download',
      fromMs,
      canary,
      serial: link.serial,
      isSuperseded,
      expiresAtMs: link.expiresAtMs,
      status,
      canaries: status === 200 ? canariesIn(body) : [],
    })
  }

  return async () => {
    const lot = random()
    const person = pick(people, random)
    if (lot < 0.2) return await askFor(person)
    if (lot < 0.3) return await askFor(pick(strangers, random))
    const confirms = linksTo(person.address, 'confirm').filter((path) => !confirmed.has(path))
    const [confirm] = confirms
    if (confirm && lot < 0.7) {
      const {status} = await ask(scene, 'requester confirms', confirm, form({}))
      if (status !== 0 && status < 500) confirmed.add(confirm)
      return
    }
    const links = await downloadsOf(person.address)
    if (links.length === 0) return
    if (lot < 0.9) return await download(person, links)
    const link = links.at(-1)
    if (link) await ask(scene, 'requester renews', link.path, form({renew: 'yes'}))
  }
}
