import {latin} from '../../reading/latin.js'

/**
 * A noun that stands for what somebody does, and that is said to be a yes: “Membership implies
 * consent”, “Medlemskap innebærer at du godtar erklæringen”.
 */
export const meansYes = latin(
  /(?<!\p{L})(?:medlemss?kap\p{L}*|medlemss?kab\p{L}*|deltak\p{L}*|deltag\p{L}*|påmelding\p{L}*|innmelding\p{L}*|tilmelding\p{L}*|indmeld\p{L}*|anmälan|bestilling\p{L}*|booking\p{L}*|bokning\p{L}*|beställning\p{L}*|kjøp\p{L}*|køb\p{L}*|köp\p{L}*|besøk\p{L}*|besøg\p{L}*|besök\p{L}*|bruk|bruken|brug|brugen|användning\p{L}*|opphold\p{L}*|ophold\p{L}*|vistelse\p{L}*|betaling\p{L}*|betalning\p{L}*|membership|participation|registration|purchase|order|visit|attendance|entry|entering|stay|staying|remaining|use|using)(?!\p{L})[^.]{0,60}(?<!\p{L})(?:innebærer|inneber|indebærer|innebär|betyr|tyder|betyder|er lig med|er å regne som|er det samme som|er det samme som|medfører|fører med seg|medför|utgjør|utgjer|udgør|utgör|implies|means|constitutes|counts as|amounts to|equals),? (?!(?:ikke|ikkje|inte|not)(?!\p{L}))[^.]{0,40}?(?:samtyk|samtyc|consent|(?:at|that|att) (?:du|you|man) (?:\p{L}+ )?(?:sier ja|siger ja|säger ja|seier ja|godtar|godtek|aksepterer|accepterer|accepterar|godkjenner|godkender|godkänner|agree|accept)|acceptance|godtakelse|aksept(?!\p{L})|accept(?!\p{L}))/iu,
)

/** Somebody is held to have said yes: “anses å ha samtykket”, “are deemed to have accepted”. */
export const deemedYes = latin(
  /(?<!\p{L})(?:anses|anses(?: det)?|ansees|anser|anset|regnes|reknast|betraktes|betragtes|räknas|deemed|considered|regarded|taken) (?:(?!(?:ikke|ikkje|inte|not)(?!\p{L}))\p{L}+ ){0,4}?(?:å ha|at have|att ha|ha|to have) (?:\p{L}+ ){0,2}(?:samtykket|samtykt|samtyckt|godtatt|godteke|godtaget|godtagit|akseptert|accepteret|accepterat|godkjent|godkendt|godkänt|gått med på|consented|accepted|agreed|given|gitt|givet|lämnat|gett)/iu,
)

/** A noun for what is done, where the yes follows: “Ved bestilling godkjenner kunden …”. */
export const byNoun = latin(
  /(?<!\p{L})(?:ved|gjennom|gennem|genom|through|upon|by|med) (?:(?:din|ditt|dit|your|en|et|ett|sin|sitt|sit) )?(?:medlemss?ka[pb]\p{L}*|deltak\p{L}*|deltag\p{L}*|påmelding\p{L}*|innmelding\p{L}*|tilmelding\p{L}*|indmeld\p{L}*|anmälan|bestilling\p{L}*|booking\p{L}*|bokning\p{L}*|beställning\p{L}*|kjøp|køb|köp|innsending|indsendelse|betaling|betalning|membership|participation|registration|purchase|booking|attendance)(?!\p{L})/iu,
)

/** The yes first, and then what it is read from: “Du godtar … ved å lese videre”. */
export const yesThenAct = latin(
  /(?<!\p{L})(?:du|man|you|kunden|medlemmet|brukeren|brugeren|användaren|medlemmer|the customer|the member) (?:\p{L}+ )?(?:samtykker|samtykkjer|samtycker|godtar|godtek|aksepterer|accepterer|accepterar|godkjenner|godkender|godkänner|agrees?|accepts?|consents?)(?!\p{L})[^.]{0,90}(?<!\p{L})(?:ved (?:å|at)|gjennom å|gennem at|genom att|by \p{L}+ing|når (?:du|man)|när (?:du|man)|when you)(?!\p{L})|(?:samtykket|samtycket|consent) (?:er|anses|är|is|vert|blir) (?:\p{L}+ )?(?:gitt|givet|gjeve|lämnat|given) (?:\p{L}+ )?(?:i det|idet|når|ved|när|genom|gennem|when|by|once)(?!\p{L})/iu,
)

/** Whoever does it says yes, with no word for the reader: “Alle som kommer inn, godtar …”. */
export const whoeverYes = latin(
  /(?<!\p{L})(?:den som|den der|den, der|dei som|de som|alle som|alle der|alle, der|enhver som|enhver, der|whoever|anyone who|everyone who|those who)(?!\p{L})[^.]{2,80}?[, ](?:har (?:\p{L}+ )?(?:godtatt|godteke|akseptert|accepteret|accepterat|godkänt|samtykket|samtykt|samtyckt)|godtar|godtek|aksepterer|accepterer|accepterar|godkänner|samtykker|samtycker|accepts?|consents?|agrees?|has (?:accepted|agreed|consented))(?!\p{L})/iu,
)
