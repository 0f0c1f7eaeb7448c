import type {cookiesNb} from '../nb/cookies.js'

/** Forms of cookies, from the English in schemas/. */
export const cookiesDa: Record<keyof typeof cookiesNb, string> = {
  Cookie: 'Cookie',
  'A cookie, or anything else your site stores on a visitor’s device.':
    'En cookie eller noget andet, som hjemmesiden gemmer på besøgendes enhed.',
  'Exactly as the browser shows it, for example _ga. One cookie a document.':
    'Præcis som browseren viser den, for eksempel _ga. Én cookie i hvert dokument.',
  Kind: 'Type',
  'Everything but the necessary ones needs a yes from the visitor first.':
    'Alle undtagen de nødvendige kræver først et ja fra den besøgende.',
  'Necessary: the site cannot work without it': 'Nødvendig: Siden virker ikke uden den',
  'Comfort: remembers choices': 'Komfort: husker valg',
  'Statistics: counts visits': 'Statistik: tæller besøg',
  'Marketing: advertising and social media': 'Markedsføring: reklame og sociale medier',
  'What it does': 'Hvad den gør',
  'For visitors: "remembers what is in your basket".':
    'For besøgende: »husker, hvad du har i kurven«.',
  'How long it stays': 'Hvor længe den bliver',
  '"2 years", "30 minutes", "until you close the browser".':
    '»2 år«, »30 minutter«, »indtil du lukker browseren«.',
  'Session or persistent': 'Session eller varig',
  'Session: gone when the browser is closed. Persistent: stays until it expires.':
    'Session: væk, når browseren lukkes. Varig: bliver, indtil den udløber.',
  Session: 'Session',
  Persistent: 'Varig',
  'How it is stored': 'Hvordan den gemmes',
  'Most are cookies. Ask whoever built the site if you are not sure.':
    'De fleste er cookies. Er du usikker, så spørg den, der lavede hjemmesiden.',
  'Local storage': 'Lokal lagring',
  'Session storage': 'Sessionslagring',
  'Tracking pixel': 'Sporingspixel',
  'Can be refused': 'Kan fravælges',
  'On if visitors can say no to it and still use the site.':
    'Slå til, hvis besøgende kan sige nej og stadig bruge siden.',
  'Set by': 'Sættes af',
  'Your own site, or another company’s content on it.':
    'Jeres egen hjemmeside eller en anden virksomheds indhold på den.',
  'Our own site': 'Vores egen hjemmeside',
  'Another company': 'En anden virksomhed',
  'Whose it is': 'Hvem den tilhører',
  'The company behind it, for example Google Ireland Limited. Leave empty for your own.':
    'Virksomheden bag, for eksempel Google Ireland Limited. Lad stå tomt for jeres egne.',
  'The group of brands that shares this cookie.': 'Den gruppe af brands, der deler denne cookie.',
  'Leave empty if this cookie is for every brand of the group.':
    'Lad stå tomt, hvis cookien gælder alle brands i gruppen.',
}
