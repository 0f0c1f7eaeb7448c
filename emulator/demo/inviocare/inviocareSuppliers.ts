import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {agreement} from '../demoFacts.js'
import {sinceChange} from '../demoNotice.js'

const group = 'inviocare'
const american = {
  location: 'US',
  transfer: 'dpf',
  reviewOn: '2027-06-30',
  agreedOn: '2024-05-06',
} as const

export function inviocareSuppliers(stage: DemoStage): DemoDocument[] {
  return [
    {
      _id: 'organisation-gecko-booking',
      _type: 'organisation',
      name: 'Gecko Booking',
      country: 'DK',
      website: 'https://geckobooking.dk',
    },
    {_id: 'organisation-sleeknote', _type: 'organisation', name: 'Sleeknote ApS', country: 'DK'},
    {_id: 'organisation-hotjar', _type: 'organisation', name: 'Hotjar Ltd', country: 'MT'},
    agreement({
      id: 'inviocare-gecko-booking',
      searchedBy: 'inPerson',
      group,
      order: 10,
      organisation: 'gecko-booking',
      service: {da: 'leverer booking og journalsystem'},
      purposes: ['inviocare-treatment', 'inviocare-service'],
      location: 'DK',
      agreedOn: '2024-05-06',
    }),
    agreement({
      ...american,
      id: 'inviocare-mailchimp',
      searchedBy: 'people',
      requestEmail: 'indsigt-mailchimp@example.com',
      group,
      order: 20,
      organisation: 'mailchimp',
      service: {da: 'udsender nyhedsbrevet'},
      purposes: ['inviocare-newsletter'],
    }),
    agreement({
      ...american,
      id: 'inviocare-google',
      searchedBy: 'elsewhere',
      group,
      order: 30,
      organisation: 'google',
      service: {da: 'måler besøg og annoncer: Google Analytics, Tag Manager og Google Ads'},
      purposes: ['inviocare-users'],
    }),
    agreement({
      id: 'inviocare-sleeknote',
      searchedBy: 'people',
      requestEmail: 'indsigt-sleeknote@example.com',
      group,
      order: 40,
      organisation: 'sleeknote',
      service: {da: 'viser tilmeldingen til nyhedsbrevet på siden'},
      purposes: ['inviocare-newsletter'],
      location: 'DK',
      agreedOn: '2024-05-06',
    }),
    ...sinceChange(stage, [
      agreement({
        id: 'inviocare-hotjar',
        searchedBy: 'nothing',
        group,
        order: 50,
        organisation: 'hotjar',
        service: {da: 'viser, hvor besøgende går i stå på siderne'},
        purposes: ['inviocare-users'],
        location: 'IE',
        agreedOn: '2026-02-09',
      }),
    ]),
  ]
}
