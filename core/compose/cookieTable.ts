import type {Cookie} from '../content/cookie.js'
import {belongsTo} from './belongsTo.js'
import type {Composition} from './composition.js'
import {filled, type FactText} from './factText.js'
import {byOrder} from './order.js'
import type {ResolvedTable} from './resolvedNotice.js'
import {tableOf} from './tableOf.js'
import {sentence} from './textBlock.js'

/** What the brand's sites store on the reader's device: who, why, how long. */
export function cookieTable(
  composition: Composition,
  key: string,
): ResolvedTable | ReturnType<typeof sentence> {
  const {words, facts, brand} = composition
  const {labels} = words
  const cookies = facts.cookies
    .filter((cookie) => belongsTo(brand, cookie))
    .toSorted(byOrder(({name}) => name))
  if (cookies.length === 0) return sentence(key, words.noCookies)
  for (const cookie of cookies) show(composition, cookie)
  return tableOf(
    key,
    'cookies',
    words.captions.cookies,
    [
      {head: labels.cookie, cell: ({name}) => filled(name)},
      {head: labels.provider, cell: (cookie) => provider(composition, cookie), isOptional: true},
      {
        head: labels.category,
        cell: ({category, party}) =>
          filled(`${words.cookieCategories[category]}, ${words.cookieParties[party]}`),
      },
      {
        head: labels.storage,
        cell: ({storage}) => storage && filled(words.cookieStorages[storage]),
        isOptional: true,
      },
      {
        head: labels.blockable,
        cell: ({isBlockable}) =>
          isBlockable === undefined || isBlockable === null
            ? undefined
            : filled(isBlockable ? words.yes : words.no),
        isOptional: true,
      },
      {
        head: labels.cookiePurpose,
        cell: (cookie) => composition.localized(cookie, 'purpose', cookie.purpose),
      },
      {
        head: labels.duration,
        cell: ({duration}) => duration && filled(words.cookieDurations[duration]),
        isOptional: true,
      },
      {
        head: labels.expiry,
        cell: (cookie) => composition.localized(cookie, 'expiry', cookie.expiry),
      },
    ],
    cookies,
  )
}

function provider(composition: Composition, cookie: Cookie): FactText | undefined {
  if (!cookie.provider) return undefined
  const organisation = composition.organisations.get(cookie.provider._ref)
  if (!organisation) return composition.missing(cookie, 'provider')
  composition.shown.organisation(organisation)
  return filled(organisation.name)
}

function show(composition: Composition, cookie: Cookie): void {
  const by = provider(composition, cookie)
  composition.shown.cookies.set(cookie._id, {
    id: cookie._id,
    name: cookie.name,
    ...(by && cookie.provider && {provider: by.text, providerId: cookie.provider._ref}),
    party: cookie.party,
    category: cookie.category,
    ...(cookie.storage && {storage: cookie.storage}),
    ...(cookie.duration && {duration: cookie.duration}),
    ...(typeof cookie.isBlockable === 'boolean' && {isBlockable: cookie.isBlockable}),
    purpose: composition.localized(cookie, 'purpose', cookie.purpose).text,
    expiry: composition.localized(cookie, 'expiry', cookie.expiry).text,
  })
}
