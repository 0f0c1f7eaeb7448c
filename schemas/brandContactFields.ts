import {defineArrayMember, defineField} from 'sanity'

import {isHttpsHost} from '../core/isHttpsHost.js'
import {repeatedMessages} from './repeatedMessages.js'
import {say} from './say.js'

export const brandContactFields = [
  defineField({
    name: 'contactEmail',
    title: 'E-mail for questions',
    description:
      'A shared mailbox that someone reads every working day, not a colleague’s own. Left empty, the company’s is shown.',
    type: 'string',
    group: 'contact',
    validation: (rule) => rule.email().error(repeatedMessages.noEmail),
  }),
  defineField({
    name: 'contactPhone',
    title: 'Phone',
    description: 'With country code, for example +47 99 10 24 24.',
    type: 'string',
    group: 'contact',
  }),
  defineField({
    name: 'domains',
    title: 'Sites',
    description:
      'The addresses of the brand’s sites without https://, the main one first: klinikk24.no',
    type: 'array',
    group: 'contact',
    of: [
      defineArrayMember({
        type: 'string',
        title: 'Site',
        validation: (rule) =>
          rule
            .regex(/^[a-z0-9æøåäöü-]+(\.[a-z0-9æøåäöü-]+)+$/i, {name: 'site'})
            .error(
              say(
                'Only the name of the site, for example klinikk24.no, without https:// and /.',
                'Bare navnet på nettstedet, for eksempel klinikk24.no, uten https:// og /.',
                'Kun navnet på siden, for eksempel klinikk24.no, uden https:// og /.',
              ),
            ),
      }),
    ],
  }),
  defineField({
    name: 'linkHost',
    title: 'Address of links in mails',
    description:
      'Where unsubscribe and download links lead, for example https://personvern.klinikk24.no. People trust links on the brand’s own site most. Left empty, the product’s common address is used.',
    type: 'url',
    group: 'contact',
    validation: (rule) =>
      rule.custom((address: string | undefined) =>
        address === undefined || isHttpsHost(address)
          ? true
          : say(
              'Start with https:// and write no path.',
              'Begynn med https:// og skriv ikke noe etter navnet.',
              'Begynd med https:// og skriv intet efter navnet.',
            ),
      ),
  }),
  defineField({
    name: 'newsletters',
    title: 'Newsletters',
    description: 'Every newsletter people can subscribe to. Leaving one leaves the others alone.',
    type: 'array',
    group: 'newsletters',
    of: [defineArrayMember({type: 'newsletter'})],
  }),
]
