import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {agreement, cookie} from '../demoFacts.js'
import {sinceChange} from '../demoNotice.js'

const group = 'k24'

/** K24's processors, its payment recipient, and what its sites store. */
export function k24Suppliers(stage: DemoStage): DemoDocument[] {
  return [
    ...companies(),
    agreement({
      id: 'k24-lifevision',
      searchedBy: 'people',
      requestEmail: 'innsyn-lifevision@example.com',
      group,
      order: 10,
      organisation: 'lifevision',
      service: {nb: 'sender SMS og e-post til deg', en: 'sends text messages and e-mail to you'},
      purposes: ['k24-dialogue'],
      location: 'NO',
      agreedOn: '2024-11-04',
    }),
    agreement({
      id: 'k24-aspit',
      searchedBy: 'inPerson',
      group,
      brands: ['klinikk24'],
      order: 20,
      organisation: 'aspit',
      service: {
        nb: 'leverer systemet for pasientjournal',
        en: 'provides the patient record system',
      },
      product: 'Physica',
      purposes: ['k24-patient-record'],
      location: 'NO',
      agreedOn: '2024-10-14',
    }),
    ...sinceChange(stage, [
      agreement({
        id: 'k24-eziteq',
        searchedBy: 'people',
        requestEmail: 'innsyn-eziteq@example.com',
        group,
        order: 30,
        organisation: 'eziteq',
        service: {
          nb: 'drifter register over medlemmer, timer og besøk',
          en: 'runs the register of members, appointments and visits',
        },
        purposes: ['k24-membership', 'k24-guest', 'k24-payment'],
        location: 'NO',
        agreedOn: '2026-02-16',
      }),
    ]),
    agreement({
      id: 'k24-google',
      searchedBy: 'elsewhere',
      group,
      order: 40,
      organisation: 'google',
      service: {nb: 'teller besøk på nettstedene', en: 'counts visits to the sites'},
      purposes: ['k24-statistics'],
      product: 'Google Analytics',
      location: 'US',
      transfer: 'dpf',
      reviewOn: '2027-06-30',
      agreedOn: '2024-12-02',
    }),
    ...cookies(),
  ]
}

function companies(): DemoDocument[] {
  const shared = {_type: 'organisation' as const, country: 'NO'}
  return [
    {...shared, _id: 'organisation-lifevision', name: 'LifeVision AS'},
    {...shared, _id: 'organisation-aspit', name: 'Aspit AS', website: 'https://www.aspit.no'},
    {...shared, _id: 'organisation-eziteq', name: 'Eziteq AS'},
    {...shared, _id: 'organisation-nets', name: 'Nets AS', website: 'https://www.nets.eu'},
  ]
}

function cookies(): DemoDocument[] {
  return [
    cookie({
      id: 'k24-session',
      group,
      order: 10,
      name: 'PHPSESSID',
      category: 'necessary',
      purpose: {nb: 'holder deg innlogget på Min side', en: 'keeps you signed in to your pages'},
      expiry: {nb: 'til nettleseren lukkes', en: 'until you close the browser'},
    }),
    cookie({
      id: 'k24-ga',
      group,
      order: 20,
      name: '_ga',
      provider: 'google',
      category: 'statistics',
      purpose: {
        nb: 'skiller besøkende fra hverandre i statistikken',
        en: 'tells visitors apart in statistics',
      },
      expiry: {nb: '2 år', en: '2 years'},
    }),
    cookie({
      id: 'k24-fbp',
      group,
      order: 30,
      name: '_fbp',
      provider: 'meta',
      category: 'marketing',
      purpose: {
        nb: 'måler annonser på Facebook og Instagram',
        en: 'measures advertising on Facebook and Instagram',
      },
      expiry: {nb: '3 måneder', en: '3 months'},
    }),
  ]
}
