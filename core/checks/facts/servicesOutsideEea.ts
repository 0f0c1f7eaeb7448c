import {latin} from '../../reading/latin.js'

/** Where a service sends data, or is steered from: where its mother company is. */
export interface ServiceOutsideEea {
  readonly name: string
  /** Every match holds one of these, in lower case. */
  readonly hints: readonly string[]
  readonly pattern: RegExp
}

const named = (name: string, pattern = name): ServiceOutsideEea => ({
  name,
  // The letters before the first class or group: enough to pass by most texts.
  hints: pattern.split('|').map((each) => (/^[A-Za-z]+/.exec(each)?.[0] ?? '').toLowerCase()),
  pattern: latin(`(?<![\\p{L}@./-])(?:${pattern})(?![\\p{L}])(?!\\.(?:com|no|dk|se|net)\\b)`, 'gu'),
})

/**
 * Well-known services of companies outside the EEA, most in the USA: a notice that uses one says on
 * which ground data may go there (GDPR Art. 13(1)(f)). That a company has a seat in Ireland does not
 * change it. Reviewed on 28 November 2026; those bought by companies in the EEA are to be taken out.
 */
export const servicesOutsideEea: readonly ServiceOutsideEea[] = [
  named('Google Analytics', 'Google[- ]Analytics|Google Analytic'),
  named('Google Ads', 'Google (?:Ads|Ad ?[wW]ords|Adsense|AdSense)|Ad[wW]ords'),
  named('Google Tag Manager', 'Google Tag [Mm]anager'),
  named(
    'Google',
    'Google(?: (?:LLC|Inc|Workspace|Cloud|Drive|Forms|Maps|reCAPTCHA|Fonts|Signals))?',
  ),
  named('Facebook', 'Facebook|Meta (?:Pixel|Platforms)|Instagram|WhatsApp'),
  named('Mailchimp', 'Mail ?[Cc]himp|Mandrill|Rocket Science Group'),
  named('LinkedIn', 'Linked[Ii]n'),
  named('YouTube', 'You[Tt]ube'),
  named('Vimeo'),
  named('TikTok', 'Tik[Tt]ok'),
  named('Pinterest'),
  named('Snapchat', 'Snapchat|Snap Inc'),
  named('X', 'Twitter|X (?:Corp|Internet|Holdings)'),
  named('Microsoft', 'Microsoft(?: (?:365|Azure|Clarity|Teams|Advertising))?|Office 365|Bing Ads'),
  named('Amazon Web Services', 'Amazon(?: Web Services)?|AWS'),
  named('HubSpot', 'Hub[Ss]pot'),
  named('Salesforce', 'Sales[Ff]orce|Pardot'),
  named('Zendesk'),
  named('Intercom', 'Intercom(?: Inc)'),
  named('Slack', 'Slack'),
  named('Stripe', 'Stripe'),
  named('PayPal', 'Pay[Pp]al'),
  named('SendGrid', 'Send[Gg]rid|Twilio'),
  named('Klaviyo'),
  named('ActiveCampaign', 'Active ?Campaign'),
  named('Constant Contact'),
  named('SurveyMonkey', 'Survey ?[Mm]onkey'),
  named('Dropbox'),
  named('Zoom', 'Zoom (?:Video|Inc)|Zoom'),
  named('Calendly'),
  named('Cloudflare', 'Cloud[Ff]lare'),
  named('Squarespace'),
  named('Shopify'),
  named('WordPress.com', 'Automattic|Jetpack|Gravatar'),
  named('Eventbrite'),
  named('Mindbody', 'Mind[Bb]ody'),
  named('OpenAI', 'OpenAI|ChatGPT'),
  named('Apple', 'Apple (?:Inc|Health|Pay)'),
  named('DocuSign', 'Docu[Ss]ign'),
  named('New Relic'),
  named('Sentry', 'Sentry\\.io|Functional Software'),
]
