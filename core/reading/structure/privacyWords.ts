import {latin} from '../latin.js'

/** Words that only a text about personal data has, in five languages. */
export const privacyWords = latin(
  /(?<!\p{L})(?:person(?:vern|oppl|oplys|uppgift|data|datapolitik)\p{L}*|privacy|privatliv\p{L}*|gdpr|integritets?\p{L}*|dataskydd\p{L}*|databeskyttelse\p{L}*|datapoliti\p{L}*|personal (?:data|information)|data protection|cookies?|cookie\p{L}*|informasjonskaps\p{L}*|informationskaps\p{L}*|kakor|samtykke\p{L}*|samtycke\p{L}*|consent|behandlingsansvarl\p{L}*|dataansvarl\p{L}*|databehandl\p{L}*|controllers?)(?!\p{L})/giu,
)

/** Words that a notice is called by. */
export const titleWords =
  /person(?:vern|oppl|oplys|uppgift|data)|privacy|privatliv|gdpr|integritet|dataskydd|databeskyttelse|datapoliti|data protection|cookie|informasjonskaps|(?:dine|dina|your|deres|jeres) (?:data|opp?lysning|uppgift|information|details)/i
