/** A service or a company that notices name without a form of company. */
interface KnownService {
  /** As its maker writes it. */
  readonly name: string
  /** The name is a word too: it counts with a capital alone. */
  readonly isWord?: true
}

const names =
  'Google Analytics|Google Analytics 4|Google Tag Manager|Google Ads|Google AdWords|Google Workspace|Google Maps|Google Fonts|Google reCAPTCHA|Google Search Console|Google Optimize|Google Cloud|Google Drive|Google Forms|Google|DoubleClick|AdSense|AdWords|reCAPTCHA|YouTube|Gmail|' +
  'Facebook Pixel|Facebook Connect|Facebook Business|Facebook|Meta Pixel|Meta Platforms|Meta Business|Instagram|WhatsApp|Messenger|LinkedIn|LinkedIn Insight|Twitter|Pinterest|TikTok|Snapchat|Vimeo|' +
  'Mailchimp|Campaign Monitor|SendGrid|Mailjet|ActiveCampaign|Klaviyo|HubSpot|Salesforce|Pardot|Brevo|Sendinblue|MailerLite|Mailmojo|Get a Newsletter|Ungapped|Rule Communication|Sleeknote|Zendesk|Freshdesk|Trustpilot|Lipscore|Hotjar|Microsoft Clarity|Matomo|Piwik|Siteimprove|Crazy Egg|Mixpanel|Criteo|Adform|Taboola|Outbrain|AddThis|ShareThis|Disqus|Gravatar|Zapier|' +
  'Cookiebot|Cookie Information|OneTrust|Usercentrics|CookieYes|Complianz|' +
  'Klarna|Stripe Payments|PayPal|MobilePay|QuickPay|Bambora|DIBS|Nets Easy|Adyen|Svea|Qliro|Resurs Bank|Payex|Swedbank Pay|Verifone|Zettle|iZettle|SumUp|Vipps|Vipps MobilePay|BankID|BankAxept|Mastercard|' +
  'Shopify|WooCommerce|WordPress|Squarespace|Wix|Webflow|Magento|Mystore|24Nettbutikk|DanDomain|Simply.com|One.com|Domeneshop|Loopia|Amazon Web Services|AWS|Microsoft Azure|Microsoft 365|Office 365|Microsoft Teams|Microsoft|Dropbox|OneDrive|SharePoint|Cloudflare|DigitalOcean|Heroku|Netlify|Vercel|Hetzner|GitHub|' +
  'EasyPractice|Gecko Booking|Geckobooking|OPUS Dental|Muntra|Pasientsky|PatientSky|Hove Medical|Aspit|Infodoc|CGM|Helfo|HELFO|Norsk Helsenett|Bookli|Onlinebooq|Boka Direkt|Bokadirekt|Doctolib|Webdoc|' +
  'Exerp|Gymsystem|BRP Systems|Zoezi|Eziteq|Glofox|Mindbody|MyWellness|Les Mills|MinIdrett|Membercare|StyreWeb|Foreningsadmin|' +
  'Tripletex|Fortnox|e-conomic|PowerOffice|Uni Micro|Visma eAccounting|Poweroffice Go|Billogram|Typeform|SurveyMonkey|Questback|Calendly|Mentimeter|Eventbrite|Ticketmaster|Webcruiter|Teamtailor|ReachMee|PostNord|Postnord|DHL|Apple Pay|Google Pay|' +
  'Bankgirocentralen|Trustly|Dintero|Worldline|Riverty|AfterPay|Avarda|Reepay|Billwerk|OnPay|Mollie|GoCardless|Payson|' +
  'Scrive|DocuSign|Penneo|Signicat|Oneflow|GetAccept|Twilio|46elks|GatewayAPI|inMobile|LINK Mobility|Sveve|Mailgun|Postmark|SparkPost|Omnisend|GetResponse|Constant Contact|Heyloyalty|Agillic|MailPoet|' +
  'Gorgias|Freshworks|Tidio|LiveChat|Trengo|Dixa|Kundo|Weply|imbox|ManyChat|Jira|Atlassian|Trello|Asana|Airtable|Pipedrive|SuperOffice|Lime CRM|Microsoft Dynamics|Microsoft Forms|Webropol|Enalyzer|SurveyXact|Netigate|Qualtrics|Jotform|' +
  'FullStory|Mouseflow|Lucky Orange|Microsoft Advertising|Adtraction|Tradedoubler|Awin|Quantcast|Firebase|Sentry.io|Datadog|Linode|Glesys|Binero|Oderland|UpCloud|OVHcloud|' +
  'Xledger|24SevenOffice|Bokio|Uniconta|Speedledger|Planday|Quinyx|Tamigo|Emply|Jobylon|Varbi|Recman|Jobbnorge|Booksy|Treatwell|Fresha|Phorest|SimplyBook.me|Visbook|Bokun|Sirvoy|TicketCo|Billetto|SportAdmin|Klubmodul|Conventus|Holdsport|Tripadvisor|Pinterest Tag|OpenAI|ChatGPT'

const words =
  'Meta|Nets|Visma|Fiken|Bring|Posten|Stripe|Slack|Zoom|Teams|Bing|Intercom|Apple|Amazon|Snap|Visa|Adobe|Oracle|Buypass|Kindly|Drift|Segment|Elavon|Collector|Walley|Sanity|Azure|Timely|Convene|Plausible|Whereby|Fixit|Kry|Apsis|Checkin|Physica|Extensor|Confrere|Planway|Wondr|Dinero|Billy|Rubic|Spond|Swish|AvtaleGiro|Betalingsservice|Bankgirot'

/** Services that notices of clinics, gyms, shops and associations name, by names of 2026 and before. */
export const knownServices: readonly KnownService[] = [
  ...names.split('|').map((name) => ({name})),
  ...words.split('|').map((name) => ({name, isWord: true as const})),
]
