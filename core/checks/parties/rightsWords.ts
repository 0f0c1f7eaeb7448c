import {latin} from '../../reading/latin.js'

/** A sentence is about using one's rights: asking for access, erasure, or taking consent back. */
export const rightsWords = latin(
  /rettighe[dt]\p{L}*|rettar|rättighet\p{L}*|\brights?\b|innsyn|indsigt|sletting|sletning|radering|erasure|rectification|deletion|request access|trekke (?:tilbake )?(?:ditt |et )?samtykke|trække (?:dit )?samtykke|återkalla|withdraw/iu,
)
