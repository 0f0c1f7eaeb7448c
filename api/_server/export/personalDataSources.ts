import type {PersonalDataSource} from '../../../core/export/personalDataSource.js'
import type {Services} from '../services.js'
import {ledgerSource} from './sources/ledgerSource.js'
import {resendSource} from './sources/resendSource.js'

/** Every source that is searched when a person asks, in the order of the result. */
export function personalDataSources(services: Services): readonly PersonalDataSource[] {
  return [resendSource(services), ledgerSource(services)]
}
