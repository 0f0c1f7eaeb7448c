/** A cookie that many sites set, by what its vendor says of it. */
export interface KnownCookie {
  /** A name that ends in `*` goes on with an id of the site's own. */
  readonly name: string
  readonly vendor: string
  /** How long it lives: a number of minutes, or as long as the browser is open; absent where sites differ. */
  readonly lives?: number | 'session'
}

const hours = 60
const days = 24 * hours
const months = 30 * days
const years = 365 * days

/** When the list was last compared with what vendors say, and when it is to be again. */
export const cookiesReadOn = '2026-01-15'
export const cookiesReviewOn = '2027-06-30'

/** Well-known cookies with their standard lifetimes; most can be set to live otherwise. */
export const knownCookies: readonly KnownCookie[] = [
  {name: '_ga', vendor: 'Google Analytics', lives: 2 * years},
  {name: '_ga_*', vendor: 'Google Analytics', lives: 2 * years},
  {name: '_gid', vendor: 'Google Analytics', lives: 1 * days},
  {name: '_gat', vendor: 'Google Analytics', lives: 1},
  {name: '_gat_*', vendor: 'Google Analytics', lives: 1},
  {name: '_gac_*', vendor: 'Google Ads', lives: 90 * days},
  {name: '_gcl_au', vendor: 'Google Ads', lives: 90 * days},
  {name: '_gcl_aw', vendor: 'Google Ads', lives: 90 * days},
  {name: '__utma', vendor: 'Google Analytics', lives: 2 * years},
  {name: '__utmb', vendor: 'Google Analytics', lives: 30},
  {name: '__utmc', vendor: 'Google Analytics', lives: 'session'},
  {name: '__utmt', vendor: 'Google Analytics', lives: 10},
  {name: '__utmz', vendor: 'Google Analytics', lives: 6 * months},
  {name: '_fbp', vendor: 'Meta', lives: 90 * days},
  {name: '_fbc', vendor: 'Meta', lives: 90 * days},
  {name: '_hjSessionUser_*', vendor: 'Hotjar', lives: 1 * years},
  {name: '_hjSession_*', vendor: 'Hotjar', lives: 30},
  {name: '_clck', vendor: 'Microsoft Clarity', lives: 1 * years},
  {name: '_clsk', vendor: 'Microsoft Clarity', lives: 1 * days},
  {name: '_uetsid', vendor: 'Microsoft Advertising', lives: 1 * days},
  {name: '_uetvid', vendor: 'Microsoft Advertising', lives: 390 * days},
  {name: '_pk_id*', vendor: 'Matomo', lives: 13 * months},
  {name: '_pk_ses*', vendor: 'Matomo', lives: 30},
  {name: '_tt_enable_cookie', vendor: 'TikTok', lives: 13 * months},
  {name: '_ttp', vendor: 'TikTok', lives: 13 * months},
  {name: '_scid', vendor: 'Snap', lives: 13 * months},
  {name: '_pin_unauth', vendor: 'Pinterest', lives: 1 * years},
  {name: '__hstc', vendor: 'HubSpot', lives: 6 * months},
  {name: '__hssc', vendor: 'HubSpot', lives: 30},
  {name: '__hssrc', vendor: 'HubSpot', lives: 'session'},
  {name: 'hubspotutk', vendor: 'HubSpot', lives: 6 * months},
  {name: '__cf_bm', vendor: 'Cloudflare', lives: 30},
  {name: '__stripe_mid', vendor: 'Stripe', lives: 1 * years},
  {name: '__stripe_sid', vendor: 'Stripe', lives: 30},
  {name: 'PHPSESSID', vendor: 'PHP', lives: 'session'},
  {name: 'JSESSIONID', vendor: 'Java', lives: 'session'},
  {name: 'ASP.NET_SessionId', vendor: 'ASP.NET', lives: 'session'},
  {name: 'CookieConsent', vendor: 'Cookiebot', lives: 1 * years},
  {name: 'OptanonConsent', vendor: 'OneTrust', lives: 1 * years},
  {name: 'bcookie', vendor: 'LinkedIn', lives: 1 * years},
  {name: 'li_gc', vendor: 'LinkedIn', lives: 6 * months},
  {name: 'VISITOR_INFO1_LIVE', vendor: 'YouTube', lives: 6 * months},
  {name: '__gads', vendor: 'Google Ads'},
  {name: '__gpi', vendor: 'Google Ads'},
  {name: 'test_cookie', vendor: 'Google Ads'},
  {name: 'wordpress_logged_in', vendor: 'WordPress'},
  {name: 'wordpress_logged_in_*', vendor: 'WordPress'},
  {name: 'wordpress_test_cookie', vendor: 'WordPress', lives: 'session'},
  {name: 'woocommerce_cart_hash', vendor: 'WooCommerce'},
  {name: 'woocommerce_items_in_cart', vendor: 'WooCommerce'},
  {name: 'YSC', vendor: 'YouTube', lives: 'session'},
]

/** Names that people write for a well-known cookie and that lie more than a letter away from it. */
export const misnamedCookies: ReadonlyMap<string, string> = new Map([
  ['phpsessionid', 'PHPSESSID'],
  ['phpsessionsid', 'PHPSESSID'],
  ['phpsession', 'PHPSESSID'],
  ['jsession', 'JSESSIONID'],
  ['_fbq', '_fbp'],
])

/** What a notice may name as a tracker, and the cookies by which its list would show it. */
export const cookieTrackers: readonly {readonly name: RegExp; readonly vendor: string}[] = [
  {name: /google analytics/i, vendor: 'Google Analytics'},
  {name: /(?:facebook|meta)[- ]?(?:pixel|piksel)/i, vendor: 'Meta'},
  {name: /hotjar/i, vendor: 'Hotjar'},
  {name: /microsoft clarity/i, vendor: 'Microsoft Clarity'},
  {name: /hubspot/i, vendor: 'HubSpot'},
  {name: /matomo/i, vendor: 'Matomo'},
  {name: /tiktok[- ]?pixel/i, vendor: 'TikTok'},
]
