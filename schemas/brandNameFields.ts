import {defineField} from 'sanity'

import {keepsUsedBrandName} from './keepsUsedBrandName.js'
import {reachableController} from './reachableController.js'
import {say} from './say.js'

export const brandNameFields = [
  defineField({
    name: 'name',
    title: 'Name',
    description: 'As it stands on the sign or the site, for example "Klinikk24".',
    type: 'string',
    group: 'about',
    validation: (rule) =>
      rule
        .required()
        .error(
          say(
            'Write the name people know the brand by.',
            'Skriv navnet folk kjenner merkevaren under.',
            'Skriv det navn, folk kender brandet under.',
          ),
        ),
  }),
  defineField({
    name: 'slug',
    title: 'Short name in addresses',
    description:
      'Sites fetch the notice under this name, and unsubscribes are kept under it. Choose it once: an old address keeps leading to the new one, but a name that people have unsubscribed under has to stay.',
    type: 'slug',
    group: 'about',
    options: {source: 'name'},
    validation: (rule) => [
      rule
        .required()
        .error(
          say(
            'Press "Generate" to make it from the name.',
            'Trykk på knappen ved siden av for å lage det av navnet.',
            'Tryk på knappen ved siden af for at lave det ud fra navnet.',
          ),
        ),
      rule.custom(keepsUsedBrandName),
    ],
  }),
  defineField({
    name: 'group',
    title: 'Group',
    description: 'The group the brand shares its facts with. A brand alone has a group of its own.',
    type: 'reference',
    to: [{type: 'brandGroup'}],
    group: 'about',
    validation: (rule) =>
      rule
        .required()
        .error(
          say(
            'Choose the group, or make one for this brand.',
            'Velg gruppen, eller lag en for denne merkevaren.',
            'Vælg gruppen, eller opret en til dette brand.',
          ),
        ),
  }),
  defineField({
    name: 'controller',
    title: 'Company that is responsible',
    description:
      'The company that decides why and how personal data is used: the one people can hold to it. Usually the company that owns the brand, never the brand itself.',
    type: 'reference',
    to: [{type: 'organisation'}],
    group: 'about',
    validation: (rule) => [
      rule
        .required()
        .error(
          say(
            'A notice must say which company is responsible (Art. 13(1)(a)).',
            'En personvernerklæring må si hvilket selskap som har ansvaret (artikkel 13 nr. 1 bokstav a).',
            'En privatlivspolitik skal sige, hvilket selskab der har ansvaret (artikel 13, stk. 1, litra a).',
          ),
        ),
      rule.custom(reachableController),
    ],
  }),
  defineField({
    name: 'authority',
    title: 'Authority people complain to',
    description:
      'Only if it is another than the company’s, for example because the brand is in another country.',
    type: 'reference',
    to: [{type: 'organisation'}],
    group: 'about',
  }),
  defineField({
    name: 'isHealthService',
    title: 'This is a health service',
    description:
      'On for clinics, dentists, physiotherapists and the like: notices then use the words of health law ("dataansvarlig" in Norwegian).',
    type: 'boolean',
    group: 'about',
    initialValue: false,
  }),
  defineField({
    name: 'accentColor',
    title: 'Colour',
    description:
      'The brand’s colour for pages, mails and previews, written like #0a7d5a. Dark enough to read white text on.',
    type: 'string',
    group: 'about',
    validation: (rule) =>
      rule
        .regex(/^#[0-9a-f]{6}$/i, {name: 'colour'})
        .error(
          say(
            'Write # and six characters, for example #0a7d5a.',
            'Skriv # og seks tegn, for eksempel #0a7d5a.',
            'Skriv # og seks tegn, for eksempel #0a7d5a.',
          ),
        ),
  }),
]
