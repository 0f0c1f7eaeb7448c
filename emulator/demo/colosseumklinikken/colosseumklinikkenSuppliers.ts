import type {DemoDocument} from '../demoDocument.js'
import {agreement, cookie} from '../demoFacts.js'

const group = 'colosseumklinikken'

export function colosseumklinikkenSuppliers(): DemoDocument[] {
  return [
    agreement({
      id: 'colosseumklinikken-google',
      group,
      order: 10,
      organisation: 'google',
      service: {nb: 'måler bruken av nettstedet med Google Analytics'},
      purposes: ['colosseumklinikken-site'],
      location: 'US',
      transfer: 'dpf',
      reviewOn: '2027-06-30',
      safeguardUrl: 'https://www.dataprivacyframework.gov',
      agreedOn: '2023-11-08',
    }),
    agreement({
      id: 'colosseumklinikken-meta',
      group,
      order: 20,
      organisation: 'meta',
      service: {nb: 'viser annonsene våre på nytt til dem som har vært innom'},
      purposes: ['colosseumklinikken-site'],
      location: 'US',
      transfer: 'dpf',
      reviewOn: '2027-06-30',
      safeguardUrl: 'https://www.dataprivacyframework.gov',
      agreedOn: '2023-11-08',
    }),
    cookie({
      id: 'colosseumklinikken-ga',
      group,
      order: 10,
      name: '_ga',
      provider: 'google',
      category: 'statistics',
      storage: 'cookie',
      duration: 'persistent',
      isBlockable: true,
      purpose: {nb: 'teller besøk og hva som blir klikket på'},
      expiry: {nb: '2 år'},
    }),
    cookie({
      id: 'colosseumklinikken-fbp',
      group,
      order: 20,
      name: '_fbp',
      provider: 'meta',
      category: 'marketing',
      storage: 'cookie',
      duration: 'persistent',
      isBlockable: true,
      purpose: {nb: 'viser annonser for det du har sett på'},
      expiry: {nb: '3 måneder'},
    }),
    cookie({
      id: 'colosseumklinikken-basket',
      group,
      order: 30,
      name: 'PHPSESSID',
      category: 'necessary',
      storage: 'cookie',
      duration: 'session',
      isBlockable: false,
      purpose: {nb: 'husker handlekurven og innloggingen'},
      expiry: {nb: 'økten ut'},
    }),
  ]
}
