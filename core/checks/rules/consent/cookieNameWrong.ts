import {latin} from '../../../reading/latin.js'
import type {NamedCookie} from '../../../reading/noticeElements.js'
import {cookiesReadOn, cookiesReviewOn} from '../../facts/knownCookies.js'
import type {FoundInNotice, Rule} from '../../rule.js'
import {cookieLifetime} from './cookieLifetime.js'
import {knownCookie, meantCookie} from './knownCookie.js'

const nameInText = latin(/(?<![\p{L}\d_@./-])_{1,3}[a-zA-Z][a-zA-Z\d_]*(?![\p{L}\d@.])/gu)

/** A well-known cookie with a letter or an underscore wrong, or that is said to live far otherwise. */
export const cookieNameWrong: Rule = {
  name: 'cookie_name_wrong',
  severity: 'warning',
  source: {
    reference: 'CJEU C-673/17 Planet49, 75–81; the vendors’ cookie lists',
    readOn: cookiesReadOn,
    reviewOn: cookiesReviewOn,
  },
  messages: {
    said: {
      en: 'This cookie is probably called {name}. Look it up in the browser.',
      nb: 'Denne informasjonskapselen heter trolig {name}. Se etter i nettleseren.',
      da: 'Denne cookie hedder nok {name}. Se efter i browseren.',
    },
    expiry: {
      en: '{name} of {vendor} usually lives otherwise than this says. Look it up in the browser.',
      nb: '{name} fra {vendor} varer vanligvis ikke så lenge som det står her. Se etter i nettleseren.',
      da: '{name} fra {vendor} varer normalt ikke så længe, som der står her. Se efter i browseren.',
    },
  },
  inNotice: ({text: {blocks}, elements: {cookies}}) => {
    const listed = cookies.flatMap((cookie) => [...misnamed(cookie), ...mistimed(cookie)])
    const seen = new Set(cookies.map(({block, from}) => `${block} ${from}`))
    const inText = blocks.flatMap(({text}, block) =>
      text.includes('_')
        ? [...text.matchAll(nameInText)].flatMap(({0: name, index}) =>
            seen.has(`${block} ${index}`)
              ? []
              : misnamed({name, block, from: index, to: index + name.length}),
          )
        : [],
    )
    return [...listed, ...inText]
  },
}

function misnamed({name, block, from}: NamedCookie): FoundInNotice[] {
  const meant = meantCookie(name)
  if (meant === undefined) return []
  return [{at: {block, from, to: from + name.length}, values: {name: meant}, fix: meant}]
}

function mistimed({name, expiry, ...at}: NamedCookie): FoundInNotice[] {
  const known = knownCookie(name) ?? knownCookie(meantCookie(name) ?? '')
  const said = expiry === undefined ? undefined : cookieLifetime(expiry)
  if (known?.lives === undefined || said === undefined || isAlike(said, known.lives)) return []
  const values = {name: known.name, vendor: known.vendor}
  return [{at, say: 'expiry', values, cause: `expiry ${name}`}]
}

/** Sites may set other lifetimes: only what is more than twice or less than half as long is told. */
function isAlike(said: number | 'session', known: number | 'session'): boolean {
  if (said === 'session' || known === 'session') return said === known
  return said <= known * 2.2 && said >= known / 2.2
}
