import {latin} from '../../reading/latin.js'

/** Words for a site of one's own, in the five languages: "our website". */
const site =
  '(?:nettsid|heimesid|hjemmesid|hemsid|webbsid|webbplats|websit|web site|nettst|nettbutikk|nettbutik|webshop|webbutik|website|webside|sajt|online shop|online store|portal)\\p{L}*'

/** The site is said to be one's own. */
export const ownSite = latin(
  `(?<![\\p{L}])(?:(?:vår|våre|våra|vårt|vores|our) (?:\\p{L}+ )?${site}|${site} (?:vår|våre|våra|vårt|vores))(?![\\p{L}])`,
  'giu',
)

/** "the website", as who speaks would say it; it can be anybody's. */
export const theSite = latin(
  /(?<![\p{L}])(?:nettsiden|nettsidene|nettstedet|nettstaden|heimesida|nettsida|hjemmesiden|hemsidan|webbplatsen|webbsidan|websitet|websiden|(?:the|this) (?:web ?)?site)(?![\p{L}])/giu,
)

/** The notice says which site it is for, or that one visits it. */
export const scope = latin(
  /(?<![\p{L}])(?:gjelder (?:for|på)|gjeld (?:for|på)|gælder (?:for|på)|gäller (?:för|på)|applies to|når du (?:besøker|besøkjer|besøger|bruker|brukar|bruger)|när du (?:besöker|använder)|when you (?:visit|use)|by visiting|ved besøk på|ved bruk av|ved brug af|ved besøg på|vid besök på|(?:cookies|informasjonskapsler|informasjonskapslar|kapsler|kakor|personvern|privatliv|privacy) (?:på|hos|on|at)|(?:har|have|has) (?:vært|vore|været|varit|been) (?:inne |inde |innom )?(?:på|on|at)|(?:besøkende|besøgende|besökare|besøkjande|visitors) (?:på|til|to|of|on)|(?:brukere|brukarar|brugere|användare|users) (?:av|af|of|på)|(?:konto|account) (?:på|hos|on|at)|(?:handler|handlar|kjøper|køber|köper|shop|bestiller|beställer) (?:på|on|at|from)|(?:mellom|mellem|mellan|between) (?:deg|dig|du|oss|os|you|(?:(?:din|your|nettleseren|browseren) ?(?:nettleser|browser|webbläsare|datamaskin|computer|maskin|enhet|enhed|device|din)?)) (?:og|och|and)|(?:logger (?:inn|ind)|loggar in|logg inn|log ind|logga in|log in|sign in|registrerer deg|registrerer dig|registrerar dig|register) (?:på|hos|on|at|to|with)|gjennom skjemaet på|via formularen på)(?![\p{L}])/giu,
)

/** Who reads is sent somewhere to read, and nobody says the place is theirs. */
export const readMore = latin(
  /(?<![\p{L}])(?:les|lese|læs|læse|läs|läsa|read|find|finne|finner|finder|hitta|hittar|se|sjå|see|guide|veiledning|vejledning|mer om|mere om|more about|klage|complain\p{L}*|klagomål)(?![\p{L}])/iu,
)
