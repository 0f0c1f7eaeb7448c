import {knownServices} from '../../reading/knownServices.js'
import {coreName} from './organisationNames.js'

const services = new Set(knownServices.map(({name}) => name.toLowerCase()))

/** Whether a name is a service's that notices of everybody name: `Klarna Bank AB`, `Google LLC`. */
export function isKnownService(name: string): boolean {
  const core = coreName(name)
  return services.has(core) || services.has(core.split(' ')[0] ?? '')
}
