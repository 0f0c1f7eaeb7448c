import {InlineElementIcon} from '@sanity/icons/InlineElement'
import {defineField, defineType} from 'sanity'

import type {saidRoles} from '../core/content/embeddedRole.js'
import {anchorField} from './anchorField.js'
import {EmbeddedVersionInput} from './EmbeddedVersionInput.js'
import {isNewest, isThere, versionsFor} from './embeddedVersions.js'
import {say} from './say.js'

const roleTitles: Record<(typeof saidRoles)[number], string> = {
  independent_controller: 'Uses the data for its own purposes, on its own',
  joint_controller: 'Decides together with us (joint controllers)',
  processor: 'Only works for us (processor)',
}

export const embeddedSection = defineType({
  name: 'embeddedSection',
  title: 'Another company’s notice',
  description:
    'The notice of a company that uses the data for purposes of its own. Suppliers that only work for you stand in the table of suppliers instead.',
  type: 'object',
  icon: InlineElementIcon,
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      description: 'Make clear that someone else speaks here: "Privacy notice of Magy Media AS".',
      type: 'string',
      validation: (rule) =>
        rule
          .required()
          .error(
            say(
              'Write a heading that names the other company.',
              'Skriv en overskrift som nevner det andre selskapet.',
              'Skriv en overskrift, der nævner det andet selskab.',
            ),
          ),
    }),
    defineField({
      name: 'notice',
      title: 'Notice',
      description: 'The other company’s notice.',
      type: 'reference',
      to: [{type: 'privacyNotice'}],
      validation: (rule) =>
        rule
          .required()
          .error(
            say(
              'Choose the notice to show.',
              'Velg personvernerklæringen som skal vises.',
              'Vælg den privatlivspolitik, der skal vises.',
            ),
          ),
    }),
    defineField({
      name: 'version',
      title: 'Version',
      description:
        'The number of the version you have read and show. It stays until you choose a newer one.',
      type: 'number',
      initialValue: 1,
      components: {input: EmbeddedVersionInput},
      validation: (rule) => [
        rule
          .required()
          .integer()
          .min(1)
          .error(
            say(
              'Write the number of a version that exists.',
              'Skriv nummeret på en versjon som finnes.',
              'Skriv nummeret på en version, der findes.',
            ),
          ),
        rule.custom(async (version, context) => isThere(version, await versionsFor(context))),
        rule
          .custom(async (version, context) => isNewest(version, await versionsFor(context)))
          .warning(),
      ],
    }),
    defineField({
      name: 'role',
      title: 'What the other company is',
      description:
        'Ask your privacy lead if you are not sure: readers are told whom to hold to what.',
      type: 'string',
      options: {
        list: Object.entries(roleTitles).map(([value, title]) => ({title, value})),
        layout: 'radio',
      },
      initialValue: 'independent_controller',
      validation: (rule) => [
        rule
          .required()
          .error(
            say(
              'Say what the other company is to the readers.',
              'Si hva det andre selskapet er for leserne.',
              'Sig, hvad det andet selskab er for læserne.',
            ),
          ),
        rule.custom((role) =>
          role === 'processor'
            ? say(
                'A processor acts for you and does not speak to your readers itself. Remove this section, and add the company under “Processor”: the table of suppliers then shows it.',
                'En databehandler handler for dere og snakker ikke selv til leserne. Fjern avsnittet, og legg selskapet inn som databehandler: da står det i tabellen over leverandører.',
                'En databehandler handler for jer og taler ikke selv til læserne. Fjern afsnittet, og opret selskabet som databehandler: så står det i tabellen over leverandører.',
              )
            : true,
        ),
      ],
    }),
    defineField({
      name: 'introduction',
      title: 'Introduction',
      description: 'Your own words before their notice: why it stands here.',
      type: 'noticeBody',
    }),
    defineField({
      name: 'arrangement',
      title: 'What you have agreed',
      description:
        'Joint controllers must tell people the essence of it (Art. 26(2)): who does what, who answers requests, whom people can turn to.',
      type: 'noticeBody',
      hidden: ({parent}) => !isJoint(parent),
      validation: (rule) =>
        rule.custom((arrangement, {parent}) =>
          isJoint(parent) && !(Array.isArray(arrangement) && arrangement.length > 0)
            ? say(
                'Joint controllers must tell people the essence of what they agreed (Art. 26(2)).',
                'Felles behandlingsansvarlige må fortelle det viktigste av det de har avtalt (artikkel 26 nr. 2).',
                'Fælles dataansvarlige skal fortælle det væsentligste af det, de har aftalt (artikel 26, stk. 2).',
              )
            : true,
        ),
    }),
    anchorField,
  ],
  preview: {
    select: {title: 'heading', version: 'version', notice: 'notice.title'},
    prepare: ({title, version, notice}) => ({
      title,
      subtitle: `${String(notice ?? 'notice not chosen')}, version ${String(version ?? '?')}`,
    }),
  },
})

function isJoint(parent: unknown): boolean {
  return (
    typeof parent === 'object' &&
    parent !== null &&
    'role' in parent &&
    parent.role === 'joint_controller'
  )
}
