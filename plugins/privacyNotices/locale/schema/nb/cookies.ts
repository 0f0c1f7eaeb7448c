/** Forms of cookies, from the English in schemas/. */
export const cookiesNb = {
  Cookie: 'Informasjonskapsel',
  'A cookie, or anything else your site stores on a visitor’s device.':
    'En informasjonskapsel, eller noe annet nettsiden lagrer på besøkendes enhet.',
  'Exactly as the browser shows it, for example _ga. One cookie a document.':
    'Nøyaktig som nettleseren viser den, for eksempel _ga. Én informasjonskapsel i hvert dokument.',
  Kind: 'Type',
  'Everything but the necessary ones needs a yes from the visitor first.':
    'Alle utenom de nødvendige krever et ja fra den besøkende først.',
  'Necessary: the site cannot work without it': 'Nødvendig: Siden virker ikke uten den',
  'Comfort: remembers choices': 'Komfort: husker valg',
  'Statistics: counts visits': 'Statistikk: teller besøk',
  'Marketing: advertising and social media': 'Markedsføring: reklame og sosiale medier',
  'What it does': 'Hva den gjør',
  'For visitors: "remembers what is in your basket".':
    'For besøkende: «husker hva du har i handlekurven».',
  'How long it stays': 'Hvor lenge den blir værende',
  '"2 years", "30 minutes", "until you close the browser".':
    '«2 år», «30 minutter», «til du lukker nettleseren».',
  'Session or persistent': 'Økt eller varig',
  'Session: gone when the browser is closed. Persistent: stays until it expires.':
    'Økt: borte når nettleseren lukkes. Varig: blir til den utløper.',
  Session: 'Økt',
  Persistent: 'Varig',
  'How it is stored': 'Hvordan den lagres',
  'Most are cookies. Ask whoever built the site if you are not sure.':
    'De fleste er informasjonskapsler. Er du usikker, spør den som laget nettsiden.',
  'Local storage': 'Lokal lagring',
  'Session storage': 'Øktlagring',
  'Tracking pixel': 'Sporingspiksel',
  'Can be refused': 'Kan velges bort',
  'On if visitors can say no to it and still use the site.':
    'Slå på hvis besøkende kan si nei og likevel bruke siden.',
  'Set by': 'Settes av',
  'Your own site, or another company’s content on it.':
    'Deres egen nettside, eller en annen virksomhets innhold på den.',
  'Our own site': 'Vår egen nettside',
  'Another company': 'En annen virksomhet',
  'Whose it is': 'Hvem den tilhører',
  'The company behind it, for example Google Ireland Limited. Leave empty for your own.':
    'Virksomheten bak, for eksempel Google Ireland Limited. La stå tomt for deres egne.',
  'The group of brands that shares this cookie.':
    'Gruppen av merkevarer som deler denne informasjonskapselen.',
  'Leave empty if this cookie is for every brand of the group.':
    'La stå tomt hvis informasjonskapselen gjelder alle merkevarene i gruppen.',
} as const satisfies Record<string, string>
