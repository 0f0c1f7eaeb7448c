/**
 * Words of the web and of business that all five languages took over: they are nobody's misspelling,
 * and no sign of another language. Each stands for its forms.
 */
export const loanWords: ReadonlySet<string> = new Set(
  `account ads affiliate analytics android app apps audience backend backup banner beacon benchmark
  big blog blogg blogger booking bot bots browser business cache caching campaign captcha cashback
  chat chatbot check checkbox checkout click cloud cluster consent container content cookie cookies
  cross customer dashboard data dataset deeplink desktop device digital display domain download
  due e-commerce edge embed endpoint engine event express facebook feed feedback fingerprinting
  firewall fitness flash form framework frontend funnel gateway gdpr geolocation google hash hashing
  heatmap helpdesk homepage host hosting html http https iframe inc insights instagram intranet ip
  iphone java javascript job joint jquery just-in-time key keyboard landing lead leads lifestyle
  like link linkedin live local log login logg lookalike loyalty machine mac mail mailchimp management
  manager mapping marketing media mobile monitoring navigation need network newsletter offline okay
  online open opt opt-in opt-out optin optout outsourcing partner pass patch path payment performance
  persistent phishing php pinterest pixel pixels platform play plugin plugins podcast policy pop popup
  port portal posting privacy profiling proxy push quiz ransomware recall remarketing reporting
  request responsive retargeting retail router salesforce script scripts scroll search server service
  session sessions shield shop site sms snapchat social software source spa spam split spyware
  standard startup statistics status storage store stream streaming support sync tag tags tablet
  targeting team telemetry test third ticket tiktok timeout timestamp token tool tools touch tracker
  tracking traffic training transfer trojan twitter unit update upgrade upload url user vendor video
  view vimeo viewer voicemail web webinar webshop website widget wifi wi-fi windows wordpress workflow
  workshop xml youtube ok ev hotell app-en store pinterest hubspot klarna vipps stripe hotjar matomo
  apple microsoft amazon samsung safari chrome firefox edge opera explorer outlook teams zoom slack
  shopify woocommerce wix squarespace klaviyo resend sendgrid intercom zendesk dropbox onedrive visma
  tripletex fiken swish mobilepay nets bambora bring postnord adyen paypal visa mastercard cvr pr nr
  f.eks bl.a osv mfl mm mv ca ev evt jf jfr iht ifm ift mht stk pkt art ref inkl ekskl tlf cpr org
  e-mail email emails e-post fysio pilates yoga crossfit spinning botox filler laser piercing
  vedr evtl inkl ekskl resp ihht jfr hhv osv mfl tlf adr maks min stk bl.a pkt ultralyd peeling microneedling cart e-conomic economic tofaktor podcast dinero worldline likvido betalingsservice billy quickpay`.split(
    /\s+/,
  ),
)
