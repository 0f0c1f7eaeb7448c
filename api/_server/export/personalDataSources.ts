import type {PersonalDataSource} from '../../../core/export/personalDataSource.js'
import type {Services} from '../services.js'
import {httpSource} from './sources/httpSource.js'
import {ledgerSource} from './sources/ledgerSource.js'
import {resendSource} from './sources/resendSource.js'

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
  ]
  return brands ? sources.filter((source) => worksFor(source, brands)) : sources
}

function worksFor(source: PersonalDataSource, asked: readonly string[]): boolean {
  return source.brands?.some((brand) => asked.includes(brand)) ?? true
}
