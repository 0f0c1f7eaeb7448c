import {latin} from '../latin.js'

/** Words of pages that stand on a line of their own and belong to no notice. */
const buttons = latin(
  /^(?:skip to (?:main )?content|hopp (?:til|over) (?:hoved)?innhold\p{L}*|gå til (?:hoved)?innhold\p{L}*|gå til indhold\p{L}*|spring til indhold\p{L}*|hoppa till innehåll\p{L}*|meny|menu|hovedmeny|søk|søg|sök|search|lukk|luk|stäng|close|tilbake|tilbage|tillbaka|back|til toppen|to top|tilbake til toppen|back to top|hjem|home|hem|forside|logg inn|log ind|logga in|log in|login|sign in|registrer deg|min side|my account|handlekurv|handlevogn|indkøbskurv|kurv|varukorg|cart|checkout|kasse|(?:godta|aksepter|tillat|accepter|tillad|godkänn|acceptera|tillåt|accept|allow)(?: (?:alle|alla|all|valgte|kun nødvendige|cookies|all cookies|alle cookies|utvalg|selection))*|(?:avvis|afvis|avvisa|reject|decline|deny)(?: (?:alle|alla|all))?|kun nødvendige|only necessary|bare nødvendige|(?:cookie[- ]?)?(?:innstillinger|indstillinger|inställningar|settings)|tilpass|customi[sz]e|lagre(?: valg)?|gem valg|spara val|vis detaljer|show details|les mer|læs mere|läs mer|read more|del|share|del på facebook|skriv ut|print|facebook|instagram|linkedin|twitter|youtube|tiktok|snapchat|følg oss(?: på .{3,20})?|følg os|följ oss|follow us|bestill time|book tid|boka tid|book now|bestill nå|kjøp nå|send|send inn|submit|abonner|subscribe|fbpx|nyheter|om oss|om os|about us|kontakt oss|kontakt os|kontakta oss|contact us|blogg?|priser|prislister?|behandlinger|tjenester|butikk|produkter|ansatte|jobb hos oss)$/iu,
)
const hours = latin(
  /^(?:åpningstider|åbningstider|öppettider|opening hours|opningstider)(?!\p{L}).{0,60}$|^\(?(?:man(?:dag)?|tirs?(?:dag)?|ons(?:dag)?|tors?(?:dag)?|fre(?:dag)?|lør(?:dag)?|søn(?:dag)?|mån(?:dag)?|tis(?:dag)?|lör(?:dag)?|sön(?:dag)?|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|hverdager|helg|weekdays|weekends?)\.?(?:\s?[-–]\s?\p{L}{3,9}\.?)?\s?:?\s?(?:kl\.?\s?)?(?:\d{1,2}(?:[.:]\d{2})?\s?[-–]\s?\d{1,2}(?:[.:]\d{2})?|stengt|lukket|stängt|closed)\)?$|^\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}$/iu,
)
const invitation =
  /^(?:kontakt oss|kontakt os|kontakta oss|contact us|ring oss|bestill|book|meld deg på|tilmeld|få|skriv til oss)[^.]{0,40}!$|(?:fyll (?:gjerne )?ut skjemaet|udfyld formularen|fyll i formuläret|fill (?:in|out) the form)/iu
const foot = latin(
  /^(?:©|\(c\)|copyright)|(?:all rights reserved|alle rettigheter (?:reservert|forbeholdt)|alle rettigheder forbeholdes)|^(?:laget|utviklet|utvecklad|designet|powered|webdesign|nettside|hjemmeside) (?:av|af|by)(?!\p{L})/iu,
)
const field =
  /^(?:(?:ditt? |your |dit )?(?:navn|namn|name|fornavn|etternavn|e-?post(?:adresse)?|e-?mail|telefon(?:nummer)?|phone|melding|besked|meddelande|message|emne|subject|henvendelse[^.]{0,30}|spørsmål)\s?\*?:?)$/iu

/** `Follow us Facebook Instagram © Example`: nothing but where else one is found. */
const follow = latin(
  /^(?:følg oss|følg os|følj oss|följ oss|finn oss|find os|hitta oss|follow us|find us|del|dela|share)(?: (?:på|on|i))?:?(?:[\s|·•,/]*(?:facebook|instagram|linkedin|twitter|x|youtube|tiktok|snapchat|pinterest|vimeo|threads|bluesky|tripadvisor|trustpilot|google|spotify|og|och|and))+(?:[\s|·•]*©.{0,60})?$/iu,
)

/** Whether a line is surely of the page around a notice: a button, opening hours, a foot. */
export function isChromeLine(text: string): boolean {
  return (
    buttons.test(text) ||
    hours.test(text) ||
    invitation.test(text) ||
    foot.test(text) ||
    follow.test(text)
  )
}

/** Whether a line is the label of a field, which in a form is of the page and elsewhere a heading. */
export function isFieldLabel(text: string): boolean {
  return field.test(text)
}

const sections =
  /^(?:kontakt|contact|om |about|behandlinger|tjenester|nyheter|priser|produkter|butikk|ansatte|blogg|innstillinger|indstillinger|inställningar|settings|cookie|del|share|facebook|instagram|linkedin|twitter|youtube|tiktok|snapchat|send|registrer|tilpass|bestill|search|søk|søg|sök|login|log|logg)/i

/** Whether such a line may as well be the heading of a part: `Kontakt oss`, `Facebook`, `Behandlinger`. */
export function isNamedLikeSection(text: string): boolean {
  return sections.test(text) && !/!$|skjema|formular|formulär|form\.?$/.test(text)
}
