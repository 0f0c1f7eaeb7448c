/** Of authorities, registers and law, and of what explains cookies to everybody. */
const authorities =
  'datatilsynet.no stpk.dk helseklage.no pasientogbrukerombudet.no datatilsynet.dk imy.se datainspektionen.se dataprotection.ie ' +
  'edpb.europa.eu europa.eu ico.org.uk tietosuoja.fi personvernnemnda.no nkom.no pts.se ' +
  'digst.dk erst.dk erhvervsstyrelsen.dk forbrukertilsynet.no forbrukerradet.no ' +
  'konsumentverket.se forbrug.dk naevneneshus.dk arn.se lovdata.no retsinformation.dk ' +
  'riksdagen.se brreg.no virk.dk bolagsverket.se helsenorge.no helsedirektoratet.no helfo.no ' +
  'helsetilsynet.no sundhed.dk stps.dk sst.dk sum.dk 1177.se ivo.se socialstyrelsen.se ' +
  'borger.dk altinn.no skatteetaten.no nav.no skat.dk skatteverket.se regjeringen.no norge.no ' +
  'minecookies.org nettvett.no allaboutcookies.org aboutcookies.org youronlinechoices.com ' +
  'youronlinechoices.eu networkadvertising.org thenai.org aboutads.info ghostery.com eff.org ' +
  'wikipedia.org gdpr.eu gdpr-info.eu dataprivacyframework.gov privacyshield.gov ' +
  'konsumenteuropa.se forbrugereuropa.dk idrettsforbundet.no idrettsforbundet.org ' +
  'minidrett.no min-idrett.no rf.se'

/** Of services whose own pages notices point at. */
const services =
  'google.com google.no google.dk google.se facebook.com meta.com youtube.com instagram.com ' +
  'linkedin.com twitter.com x.com tiktok.com snapchat.com pinterest.com microsoft.com ' +
  'apple.com mozilla.org opera.com adobe.com mailchimp.com intuit.com hotjar.com hubspot.com ' +
  'cookiebot.com usercentrics.com cookieinformation.com onetrust.com cloudflare.com ' +
  'wordpress.org wordpress.com automattic.com shopify.com wix.com squarespace.com vipps.no ' +
  'vippsmobilepay.com mobilepay.dk klarna.com nets.eu nexi.it stripe.com paypal.com ' +
  'bambora.com quickpay.net dibs.dk postnord.com postnord.dk postnord.se posten.no bring.no ' +
  'bring.com gls-group.eu trustpilot.com vimeo.com zoom.us visma.com visma.no tripletex.no ' +
  'fiken.no fortnox.se e-conomic.dk amazon.com bing.com opendns.com matomo.org sleeknote.com ' +
  'typeform.com surveymonkey.com criteo.com'

/**
 * Sites that belong to nobody who writes notices, by domain: their addresses stand in notices of
 * everybody. A list that is never whole: a site that is missing makes a rule ask, nothing more.
 */
export const publicSites: ReadonlySet<string> = new Set(`${authorities} ${services}`.split(' '))

const mailboxes =
  'gmail.com googlemail.com hotmail.com hotmail.no hotmail.dk hotmail.se outlook.com ' +
  'outlook.dk live.com live.no live.dk live.se msn.com yahoo.com yahoo.no yahoo.dk yahoo.se ' +
  'icloud.com me.com mac.com online.no broadpark.no frisurf.no getmail.no lyse.net start.no ' +
  'c2i.net mail.dk mail.tele.dk tdcadsl.dk stofanet.dk jubii.dk ofir.dk telia.com ' +
  'bredband.net spray.se comhem.se tele2.se proton.me protonmail.com'

/** Domains that anybody can have a mailbox at. */
export const webmail: ReadonlySet<string> = new Set(mailboxes.split(' '))
