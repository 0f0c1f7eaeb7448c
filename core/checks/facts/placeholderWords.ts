import {latin} from '../../reading/latin.js'

/** What somebody meant to fill in, as templates call it between brackets. */
export const templateWord = latin(
  /(?:^|[^\p{L}])(?:navn|navnet|namn|namnet|name|firma|firmanavn|firmanamn|virksomhet|virksomhed|virksomheten|virksomheds|verksemd|verksemda|selskap|selskapet|selskab|selskabet|företag|företaget|företagsnamn|bolag|bolaget|bedrift|bedriften|bedriftsnavn|company|organisation|organisasjon|organisationen|organization|business|forening|foreningen|förening|föreningen|klub|klubb|klubben|klubbnavn|klinik|klinikk|klinikken|adresse|adressen|address|dato|datoen|datum|date|day|month|year|e-post|epost|e-postadresse|e-mail|email|mail|telefon|telefonnummer|phone|tlf|org\.?nr|orgnr|organisasjonsnummer|organisationsnummer|cvr|cvr-nummer|nummer|number|antall|antal|sett inn|set inn|settinn|indsæt|indsat|infoga|fyll|fyll inn|udfyld|utfylles|insert|enter|add|skriv|velg|vælg|välj|choose|select|angi|ange|angiv|beskriv|describe|din|ditt|dit|dine|your|url|nettside|nettsted|hjemmeside|webside|website|webbplats|hemsida|site|domain|domene|domæne|domän|tittel|title|periode|period|land|country|city|by|stad|leverandør|leverantör|supplier|provider|systemnavn|system|kontaktperson|contact|controller|dpo|tbd|todo|lenke|link|länk|x+)(?![\p{L}])/iu,
)

/** Words of widgets and shops that filled a list or a form once, and were copied with the page. */
export const widgetResidue: readonly RegExp[] = [
  /first or third party filter/i,
  /unclassified cookies are cookies that we are in the process of classifying/i,
  /(?:laster inn|indlæser|laddar|loading) (?:cookie|informasjonskaps)[^.]{0,40}(?:\.\.\.|…)/i,
  /please enable javascript/i,
  /your consent applies to the following domains/i,
  /cookie declaration last updated on (?!\d)/i,
]

/** Domains and names that stand in templates, and that nobody owns. */
export const templateNames = latin(
  /(?:(?:www\.|@)?(?:your|min|my|din|dit|ditt|mitt)-?(?:domain|domene|domæne|domän|company|firma|bedrift|virksomhed|virksomhet|företag|nettside|hjemmeside|hemsida|site|website|butik|butikk)\.\p{L}{2,3}|(?<!\p{L})(?:Firmanavn|Bedriftsnavn|Virksomhedsnavn|Selskapsnavn|Företagsnamn|Company Name|Your Company|Ditt Firma|Dit Firma|Ditt Företag) (?:AS|ApS|A\/S|AB|Ltd|Inc|LLC)(?!\p{L})|(?:navn|namn|name|mail|e-?post|info)@(?:firma|domene|domain|domæne|domän|company|bedrift|företag|eksempel|exempel)\.\p{L}{2,3})/iu,
)
