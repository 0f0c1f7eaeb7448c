import {latin} from '../../../reading/latin.js'

/** A copy of a paper that says who somebody is. */
export const identityPaper = latin(
  /(?:kopi(?:e|er|a|en)?|copy|copies|scan(?:n(?:ed|et))?|skannet?|bilde?|billede|foto|photo|picture|bild) (?:\p{L}+ ){0,3}(?:pass|pas|passport|legitimasjon|legitimation|førerkort|førarkort|kørekort|körkort|id|id-kort|id-handling|identitetskort|identitetspapir\p{L}*|sundhedskort|sygesikringsbevis|driver['’]?s? licen[cs]e|driving licen[cs]e|identity (?:card|document|paper)|photo id|billed-?id|bankkort)(?:et|en|ets|a|s|ene)?(?!\p{L})/iu,
)
