import type {PersonalDataSource} from '../../../../core/export/personalDataSource.js'
import type {Services} from '../../services.js'

/**
 * Documents of this dataset that hold personal data, beside the ledgers: one `sanitySource` a kind of
 * document, as docs/data-sources.md shows.
 */
export const sanitySources: readonly ((services: Services) => PersonalDataSource)[] = []
