import type {DemoDocument} from './demoDocument.js'

/** Authorities and suppliers that several groups use; a fact is written once. */
export function demoOrganisations(): DemoDocument[] {
  return [
    {
      _id: 'organisation-datatilsynet-no',
      _type: 'organisation',
      name: 'Datatilsynet',
      country: 'NO',
      postalAddress: 'Postboks 458 Sentrum\n0105 Oslo',
      email: 'postkasse@datatilsynet.no',
      phone: '+47 22 39 69 00',
      website: 'https://www.datatilsynet.no',
    },
    {
      _id: 'organisation-datatilsynet-dk',
      _type: 'organisation',
      name: 'Datatilsynet',
      country: 'DK',
      postalAddress: 'Carl Jacobsens Vej 35\n2500 Valby',
      email: 'dt@datatilsynet.dk',
      phone: '+45 33 19 32 00',
      website: 'https://www.datatilsynet.dk',
    },
    {
      _id: 'organisation-sanity',
      _type: 'organisation',
      name: 'Sanity AS',
      country: 'NO',
      website: 'https://www.sanity.io',
    },
    {
      _id: 'organisation-vercel',
      _type: 'organisation',
      name: 'Vercel Inc.',
      country: 'US',
      postalAddress: '440 N Barranca Avenue #4133\nCovina, CA 91723',
      website: 'https://vercel.com',
    },
    {
      _id: 'organisation-resend',
      _type: 'organisation',
      name: 'Plus Five Five, Inc. (Resend)',
      country: 'US',
      postalAddress: '2261 Market Street #5039\nSan Francisco, CA 94114',
      website: 'https://resend.com',
    },
    {
      _id: 'organisation-google',
      _type: 'organisation',
      name: 'Google Ireland Limited',
      country: 'IE',
      postalAddress: 'Gordon House, Barrow Street\nDublin 4',
      website: 'https://policies.google.com/privacy',
    },
    {
      _id: 'organisation-meta',
      _type: 'organisation',
      name: 'Meta Platforms Ireland Limited',
      country: 'IE',
      postalAddress: 'Merrion Road\nDublin 4, D04 X2K5',
      website: 'https://www.facebook.com/privacy/policy',
    },
    {
      _id: 'organisation-mailchimp',
      _type: 'organisation',
      name: 'The Rocket Science Group LLC (Mailchimp)',
      country: 'US',
      website: 'https://mailchimp.com',
    },
    {
      _id: 'organisation-pro-isp',
      _type: 'organisation',
      name: 'PRO ISP AS',
      country: 'NO',
      orgNumber: '896907662',
      website: 'https://www.proisp.no',
    },
  ]
}
