import {eachBlock} from '../../../reading/eachBlock.js'
import {latin} from '../../../reading/latin.js'
import {sentencesOf} from '../../../reading/sentencesOf.js'
import {namesOfficer, officersIn} from '../../parties/officersIn.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'

const manager = latin(
  /(?<![\p{L}])(?:daglig leder|dagleg leiar|verksamhetschef(?:en)?|ägaren|eieren|ejeren|administrerende direktør|adm\.? ?dir\.?|direktør|indehaver|innehaver|innehavar|eier|eigar|ejer|ägare|verkställande direktör|VD:?n?|CEO|managing director|general manager|owner|styreleder|styreleiar|leiaren|formann(?:en)?|formand(?:en)?|ordförande(?:n)?|leder av (?:laget|klubben|foreningen)|chair(?:man|person|woman)?|president(?:en)?|delägare|medeier|medejer|co-?owner|partner og eier|kontorchef|kontorsjef|driftsleder|driftschef|klinikchef(?:en)?|klinikkleder|klinikksjef|klinikksjefen|centerleder(?:en)?|senterleder|gymsjef|kommunalsjef|rektor(?:n|en)?|forstander(?:en)?|skoleleder(?:en)?|skoleleiar(?:en)?|skolchef(?:en)?|headmaster|head teacher|principal|bestyrer(?:en)?|barnehagestyrer|gründer(?:en)?|grundlægger(?:en)?|grundare(?:n)?|founder|proprietor|klinikkeier|klinikejer|klinikägare|praksiseier|butikksjef|butikkchef|butikschef|platschef|klubbchef|økonomichef|økonomisjef|ekonomichef|CFO|finance director|bestyrelsesformand|styrelseordförande|chairman|IT-sjef|IT-chef|head of IT|markedssjef|marketingchef|HR-sjef|HR-chef)(?![\p{L}])/iu,
)
const separate = latin(
  /(?<![\p{L}])(?:rapporterer|refererer|rapporterar|reports|uavhengig|uafhængig|oberoende|independent|ikke|inte|not|eller|or|støtter|rådgir|advises)(?![\p{L}])/iu,
)

/** Addresses that are for data protection alone, whoever reads them. */
const ofPrivacy =
  /^(?:dpo|gdpr|personvern|privacy|databeskyttelse|dataskydd|persondata|pvo|integritet)/

/**
 * The data protection officer is who runs the business, or shares the mailbox the business is run by.
 * The officer may not supervise what he or she decides.
 */
export const dpoConflict: Rule = {
  name: 'dpo_conflict',
  severity: 'warning',
  source: {reference: 'GDPR Art. 38(6); WP243 rev.01, 3.5'},
  messages: {
    said: {
      en: 'The data protection officer is also the one who runs the business. That is usually a conflict of interest: name somebody else, or call it a contact for privacy.',
      nb: 'Personvernombudet er også den som leder virksomheten. Det er som regel en interessekonflikt: pek ut en annen, eller kall det en kontakt for personvern.',
      da: 'Databeskyttelsesrådgiveren er også den, der leder virksomheden. Det er som regel en interessekonflikt: udpeg en anden, eller kald det en kontakt for persondata.',
    },
    denied: {
      en: 'Elsewhere the notice says that there is no data protection officer. Take out what is not so.',
      nb: 'Et annet sted står det at dere ikke har personvernombud. Ta ut det som ikke stemmer.',
      da: 'Et andet sted står der, at I ikke har en databeskyttelsesrådgiver. Tag det ud, der ikke passer.',
    },
    shared: {
      en: 'The data protection officer has the same address as the business itself ({address}). Give the officer an own mailbox; if it is the owner or manager, that is usually a conflict of interest.',
      nb: 'Personvernombudet har samme adresse som virksomheten selv ({address}). Gi ombudet egen postkasse; er det eier eller daglig leder, er det som regel en interessekonflikt.',
      da: 'Databeskyttelsesrådgiveren har samme adresse som virksomheden selv ({address}). Giv rådgiveren sin egen postkasse; er det ejer eller leder, er det som regel en interessekonflikt.',
    },
  },
  inNotice: (notice) => {
    const run = managers(notice)
    return run.length > 0 ? run : [...denied(notice), ...shared(notice)]
  },
}

/** The sentences that name an officer. */
const onOfficer = eachBlock(({text}) =>
  namesOfficer(text) ? sentencesOf(text).filter((each) => namesOfficer(each.text)) : [],
)

function managers({text: {blocks}}: CheckedNotice): FoundInNotice[] {
  return onOfficer(blocks).flatMap(({block, found: {text, from, to}}): FoundInNotice[] => {
    const isBoth = manager.test(text) && !separate.test(text) && text.length < 200
    return isBoth ? [{at: {block, from, to}, cause: 'officer'}] : []
  })
}

const none = latin(
  /(?<!\p{L})(?:ikke|ikkje|inte|not|no|ingen|ikke noe|ej)(?!\p{L})[^.]{0,70}(?<!\p{L})(?:utpekt|utpeikt|oppnevnt|udpeget|utsett|utnämnt|appointed|designated|named)(?!\p{L})|(?<!\p{L})(?:har|have) (?:ikke|ikkje|inte|no|not|ingen|ikke noe|inget|ikkje noko)(?!\p{L}) (?:\p{L}+ ){0,2}(?:personvernomb|databeskyttelses|dataskyddsomb|data protection officer|DPO)/iu,
)
const reached = latin(
  /\S@\S|(?<!\p{L})(?:kontakt\p{L}*|nås|når|reach\p{L}*|contact\p{L}*|skriv\p{L}*|write|ring)(?!\p{L})[^.]{0,30}(?<!\p{L})(?:vårt?|vores|våre|our|the|til|till)(?!\p{L})/iu,
)

/** An officer can be written to, and the notice says that there is none. */
function denied({text: {blocks}}: CheckedNotice): FoundInNotice[] {
  const said = onOfficer(blocks)
  if (!said.some(({found}) => none.test(found.text))) return []
  return said.flatMap(({block, found: {text, from, to}}): FoundInNotice[] =>
    !none.test(text) && reached.test(text) && !supposed.test(text)
      ? [{at: {block, from, to}, say: 'denied', cause: 'no officer'}]
      : [],
  )
}

/** What would be if there were one. */
const supposed = latin(
  /(?<!\p{L})(?:hvis|dersom|viss|om vi|if|should|skulle|får vi|i stedet|i stället|instead)(?!\p{L})/iu,
)

function shared({text, elements}: CheckedNotice): FoundInNotice[] {
  const officers = officersIn(text)
  const ofOfficers = new Set(officers.flatMap(({blocks}) => blocks))
  return officers.flatMap(({blocks, emails}): FoundInNotice[] => {
    const address = emails.find(
      (each) =>
        !ofPrivacy.test(each) &&
        elements.emails.some(
          ({address: other, block}) =>
            other === each &&
            !ofOfficers.has(block) &&
            !text.blocks
              .slice(Math.max(0, block - 1), block + 1)
              .some((at) => namesOfficer(at.text)),
        ),
    )
    if (address === undefined) return []
    return blocks.map((block) => ({
      at: {block, from: 0, to: text.blocks[block]?.text.length ?? 0},
      say: 'shared',
      values: {address},
      cause: 'officer',
    }))
  })
}
