import type {PersonalDataSource} from '../../../core/export/personalDataSource.js'
import type {Services} from '../services.js'
import {httpSource} from './sources/httpSource.js'
import {ledgerSource} from './sources/ledgerSource.js'
import {resendSource} from './sources/resendSource.js'
import {sanitySources} from './sources/sanitySources.js'

/**
 * Every source that is searched when a person asks, in the order of the result.
 *
 * @param brands slugs that a request covers: what works for none of them is left out, for it has no
 * business knowing of the request
 */
export function personalDataSources(
  services: Services,
  brands?: readonly string[],
): readonly PersonalDataSource[] {
  const sources = [
    resendSource(services),
    ledgerSource(services),
    ...services.settings.httpSources.map((settings) => httpSource(settings)),
    ...sanitySources.map((open) => open(services)),
  ]
  assertOwnNames(sources)
  return brands ? sources.filter((source) => worksFor(source, brands)) : sources
}

function worksFor(source: PersonalDataSource, asked: readonly string[]): boolean {
  return source.brands?.some((brand) => asked.includes(brand)) ?? true
}

/** Answers are kept by name: two sources of one name would answer for each other. */
function assertOwnNames(sources: readonly PersonalDataSource[]): void {
  const names = sources.map(({name}) => name)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice) throw new Error(`Two sources of personal data go by the name ${twice}.`)
}
