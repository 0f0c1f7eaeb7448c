import type {OutdatedFact} from './outdatedFact.js'

/** Technologies that are switched off: what a notice says of them cannot be so any more. */
export const outdatedTechnologies: readonly OutdatedFact[] = [
  {
    pattern: /(?<!\p{L})(?:Google )?Universal[- ]Analytics(?!\p{L})/giu,
    was: 'Universal Analytics',
    now: 'Google Analytics 4',
    until: '2023-07-01',
    reference: 'Google Analytics help, Universal Analytics sunset',
    url: 'https://support.google.com/analytics/answer/11583528',
    reviewOn: '2027-11-30',
  },
  {
    // An address shortened at the website's wish: Google Analytics 4 keeps none, there is no switch.
    pattern:
      /(?:_?anonymi[sz]eIp|(?<!\p{L})(?:aktiver|slått på|slået|enabl|activat|bruk|brug|använd|use|utvid|extend|utök|har vi|vi har|we have)[^.]{0,80}(?:anonymi[sz]\p{L}* (?:av |af |of )?(?:the |din |your |dine )?IP|IP[- ]?(?:adress\p{L}* )?[- ]?(?:anonymi[sz]|mask)\p{L}*)[^.]{0,20}|(?<!\p{L})IP[- ]anonymi[sz]\p{L}*)/giu,
    was: 'IP anonymisation in Universal Analytics',
    now: 'Google Analytics 4',
    until: '2023-07-01',
    reference: 'Google Analytics help, EU-focused data and privacy',
    url: 'https://support.google.com/analytics/answer/12017362',
    reviewOn: '2027-11-30',
  },
  {
    pattern: /(?<!\p{L})__utm[abctvxz](?!\p{L})|(?<![\p{L}.])(?:urchin|ga)\.js(?!\p{L})/giu,
    was: 'Google Analytics (__utm cookies)',
    now: 'Google Analytics 4',
    until: '2023-07-01',
    reference: 'Google Analytics help, cookies',
    url: 'https://support.google.com/analytics/answer/11583528',
    reviewOn: '2027-11-30',
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:Adobe|Macromedia) )?Flash(?:[- ](?:cookies?|kak\p{L}+|informasjonskapsl\p{L}+|Player|objects?|objekt\p{L}*))(?!\p{L})|(?<!\p{L})(?:Adobe|Macromedia) Flash(?!\p{L})|(?<!\p{L})Local(?:ly)? (?:Stored|Shared) Objects?/giu,
    was: 'Adobe Flash',
    until: '2020-12-31',
    reference: 'Adobe, Flash Player end of life',
    url: 'https://www.adobe.com/products/flashplayer/end-of-life.html',
    reviewOn: '2027-11-30',
  },
  {
    pattern: /(?<!\p{L})(?:Microsoft |Windows )?Internet Explorer(?! mode)(?!\p{L})/giu,
    was: 'Internet Explorer',
    now: 'Microsoft Edge',
    until: '2022-06-15',
    reference: 'Microsoft, lifecycle of Internet Explorer 11',
    url: 'https://learn.microsoft.com/lifecycle/products/internet-explorer-11',
    reviewOn: '2027-11-30',
  },
  {
    pattern: /(?<!\p{L})(?:Microsoft )?Silverlight(?!\p{L})/giu,
    was: 'Silverlight',
    until: '2021-10-12',
    reference: 'Microsoft, lifecycle of Silverlight 5',
    url: 'https://learn.microsoft.com/lifecycle/products/silverlight-5',
    reviewOn: '2027-11-30',
  },
  {
    pattern: /(?<!\p{L})Google(?: ?\+(?![\p{L}\d])| Plus(?!\p{L}))(?:-knapp\p{L}*)?/gu,
    was: 'Google+',
    until: '2019-04-02',
    reference: 'Google+ shutdown',
    url: 'https://support.google.com/googlecurrents/answer/9195133',
    reviewOn: '2027-11-30',
  },
  {
    pattern: /(?<!\p{L})Google Optimi[sz]e(?: 360)?(?!\p{L})/giu,
    was: 'Google Optimize',
    until: '2023-09-30',
    reference: 'Google Optimize sunset',
    url: 'https://support.google.com/analytics/answer/12979939',
    reviewOn: '2027-11-30',
  },
  {
    pattern: /(?<![\p{L}/.])AddThis(?![\p{L}.])/giu,
    was: 'AddThis',
    until: '2023-05-31',
    reference: 'Oracle, AddThis shutdown',
    reviewOn: '2027-11-30',
  },
  {
    pattern: /(?<!\p{L})Facebook Analytics(?!\p{L})/giu,
    was: 'Facebook Analytics',
    until: '2021-06-30',
    reference: 'Meta Business help',
    reviewOn: '2027-11-30',
  },
  {
    pattern: /(?<!\p{L})Skype(?: for Business)?(?!\p{L})/gu,
    was: 'Skype',
    now: 'Microsoft Teams',
    until: '2025-05-05',
    reference: 'Microsoft, Skype retirement',
    url: 'https://support.microsoft.com/skype',
    reviewOn: '2027-11-30',
  },
  {
    pattern:
      /(?:https?:\/\/)?(?:www\.)?ec\.europa\.eu\/(?:consumers\/)?odr[\w/.?=&-]*|(?<!\p{L})(?:ODR[- ](?:platform\p{L}*|plattform\p{L}*|portal\p{L}*))/giu,
    was: 'ODR platform of the EU',
    until: '2025-07-20',
    reference: 'Regulation (EU) 2024/3228',
    url: 'https://eur-lex.europa.eu/eli/reg/2024/3228/oj',
    reviewOn: '2027-11-30',
  },
]
