import {latin} from '../../reading/latin.js'

/** A tracker with what it leaves in a text that was copied from a page: its code's name, its cookies. */
export interface Tracker {
  readonly name: string
  readonly trace: RegExp
  /** Words by which a notice says that it is used. */
  readonly disclosedBy: RegExp
}

/** Reviewed on 28 November 2026; cookie names as the vendors list them. */
export const trackers: readonly Tracker[] = [
  {
    name: 'Meta Pixel',
    trace: latin(/(?<![\p{L}\d_])(?:fbpx|fbq\(|_fb[pc](?![\p{L}\d])|facebook\.com\/tr\b)/u),
    disclosedBy: latin(/facebook(?!\.com\/tr)|(?<!\p{L})meta(?!\p{L}|-)/iu),
  },
  {
    name: 'Google Analytics',
    trace: latin(
      /(?<![\p{L}\d_])(?:UA-\d{4,}-\d+|G-[A-Z0-9]{8,10}(?![\p{L}\d])|__?g(?:a|id|at)(?:_[A-Z0-9]+)?(?![\p{L}\d_]))/u,
    ),
    disclosedBy: /google/iu,
  },
  {
    name: 'Google Tag Manager',
    trace: latin(/(?<![\p{L}\d_])GTM-[A-Z0-9]{4,}/u),
    disclosedBy: /google|tag manager/iu,
  },
  {
    name: 'Google Ads',
    trace: latin(/(?<![\p{L}\d_])(?:_gcl_a[uw]|test_cookie|AW-\d{8,})(?![\p{L}\d])/u),
    disclosedBy: /google|doubleclick/iu,
  },
  {
    name: 'Hotjar',
    trace: latin(/(?<![\p{L}\d_])_hj[A-Z]\p{L}+/u),
    disclosedBy: /hotjar|contentsquare/iu,
  },
  {
    name: 'LinkedIn Insight Tag',
    trace: latin(
      /(?<![\p{L}\d_])(?:li_(?:gc|sugr|fat_id)|bcookie|lidc|AnalyticsSyncHistory|UserMatchHistory)(?![\p{L}\d])/u,
    ),
    disclosedBy: /linkedin/iu,
  },
  {
    name: 'Microsoft Clarity / Advertising',
    trace: latin(/(?<![\p{L}\d_])(?:_cl(?:ck|sk)|_uet(?:sid|vid)|MUID)(?![\p{L}\d])/u),
    disclosedBy: /microsoft|clarity|bing/iu,
  },
  {
    name: 'TikTok Pixel',
    trace: latin(/(?<![\p{L}\d_])_ttp(?![\p{L}\d])/u),
    disclosedBy: /tiktok/iu,
  },
  {
    name: 'Snap Pixel',
    trace: latin(/(?<![\p{L}\d_])_scid(?![\p{L}\d])/u),
    disclosedBy: latin(/snap(?:chat)?(?!\p{L})/iu),
  },
  {
    name: 'Pinterest Tag',
    trace: latin(/(?<![\p{L}\d_])_pin_unauth(?![\p{L}\d])/u),
    disclosedBy: /pinterest/iu,
  },
  {
    name: 'HubSpot',
    trace: latin(/(?<![\p{L}\d_])(?:hubspotutk|__hs(?:tc|sc|src))(?![\p{L}\d])/u),
    disclosedBy: /hubspot/iu,
  },
  {
    name: 'YouTube',
    trace: latin(/(?<![\p{L}\d_])(?:VISITOR_INFO1_LIVE|YSC)(?![\p{L}\d])/u),
    disclosedBy: /youtube|google/iu,
  },
]
