/** A site that notices point at and that has gone, moved or been renamed. */
export interface MovedSite {
  /** Host without `www.`, and how its path begins, where it is not all of the site. */
  readonly host: string
  readonly path?: RegExp
  /** Where readers find it now. */
  readonly now?: string
  readonly reviewOn: string
}

/**
 * Addresses in old notices that lead nowhere, or to somebody else. None has
 * been tried on a day that could be told: they are advice, to be tried before they are taken out.
 */
export const movedSites: readonly MovedSite[] = [
  {
    // One path for each country: dk, no, se, uk … `den` is none.
    host: 'youronlinechoices.com',
    path: /^\/(?!(?:[a-z]{2}(?:-[a-z]{2})?)(?:\/|$))[a-z-]+/i,
    now: 'https://www.youronlinechoices.com',
    reviewOn: '2027-01-10',
  },
  {
    host: 'datainspektionen.se',
    now: 'https://www.imy.se',
    reviewOn: '2028-01-10',
  },
  {
    // The platform for disputes online closed on 20 July 2025: Regulation (EU) 2024/3228.
    host: 'ec.europa.eu',
    path: /^\/(?:consumers\/)?odr(?:\/|$)/i,
    reviewOn: '2028-01-10',
  },
  {
    host: 'webgate.ec.europa.eu',
    path: /^\/odr/i,
    reviewOn: '2028-01-10',
  },
  {
    host: 'privacyshield.gov',
    now: 'https://www.dataprivacyframework.gov',
    reviewOn: '2027-01-10',
  },
  {
    host: 'macromedia.com',
    reviewOn: '2028-01-10',
  },
  {
    host: 'networkadvertising.org',
    now: 'https://thenai.org/opt-out',
    reviewOn: '2027-01-10',
  },
  {
    host: 'google.com',
    path: /^\/settings\/ads|^\/ads\/preferences/i,
    now: 'https://myadcenter.google.com',
    reviewOn: '2027-01-10',
  },
]
