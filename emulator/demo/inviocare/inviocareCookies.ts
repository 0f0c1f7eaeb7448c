import type {DemoDocument} from '../demoDocument.js'
import {cookie} from '../demoFacts.js'

const group = 'inviocare'

export function inviocareCookies(): DemoDocument[] {
  return [
    cookie({
      id: 'inviocare-booking',
      group,
      order: 10,
      name: 'Gecko Booking',
      provider: 'gecko-booking',
      category: 'necessary',
      purpose: {da: 'holder styr på din bestilling'},
      expiry: {da: 'indtil browseren lukkes'},
    }),
    cookie({
      id: 'inviocare-ga',
      group,
      order: 20,
      name: '_ga',
      provider: 'google',
      category: 'statistics',
      purpose: {da: 'Google Analytics: tæller besøgende'},
      expiry: {da: '2 år'},
    }),
    cookie({
      id: 'inviocare-ads',
      group,
      order: 30,
      name: '_gcl_au',
      provider: 'google',
      category: 'marketing',
      purpose: {da: 'Google Ads: måler, om en annonce førte til et besøg, og viser annoncer igen'},
      expiry: {da: '3 måneder'},
    }),
    cookie({
      id: 'inviocare-fbp',
      group,
      order: 40,
      name: '_fbp',
      provider: 'meta',
      category: 'marketing',
      purpose: {da: 'viser annoncer igen på Facebook og Instagram og driver Facebooks Like-knap'},
      expiry: {da: '3 måneder'},
    }),
    cookie({
      id: 'inviocare-sleeknote',
      group,
      order: 50,
      name: 'Sleeknote',
      provider: 'sleeknote',
      category: 'marketing',
      purpose: {da: 'husker, om du har set tilmeldingen til nyhedsbrevet'},
      expiry: {da: '1 år'},
    }),
  ]
}
