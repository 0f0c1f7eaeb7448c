import type {Brand} from '../../core/content/brand.js'
import type {Settings} from './settings.js'

/**
 * Where a brand's links point: its own host in production, the local functions on one's own
 * machine.
 */
export function linkOrigin(settings: Settings, brand: Pick<Brand, 'linkHost'>): string {
  const own = settings.mode === 'embedded' ? undefined : brand.linkHost
  return (own ?? settings.publicOrigin).replace(/\/$/, '')
}
