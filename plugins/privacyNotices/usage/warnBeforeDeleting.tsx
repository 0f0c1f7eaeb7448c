import {DeletingFact} from './DeletingFact.js'
import {touchedByDeleting} from './factUsage.js'
import {useOverview} from './useUsage.js'
import {warnFirst} from './warnFirst.js'

/**
 * Sanity's own Delete of a fact, which first names the notices that show the fact without pointing
 * to it: a row of a table goes without any warning about references.
 */
export const warnBeforeDeleting = warnFirst('DeleteFact', ({id}) => {
  const overview = useOverview()
  return () => {
    if (overview.state !== 'read') return undefined
    const touched = touchedByDeleting(id, overview.value)
    if (touched.touched.length + touched.incomplete.length === 0) return undefined
    return (ways) => <DeletingFact touched={touched} overview={overview.value} {...ways} />
  }
})
