import {eachBlock} from '../eachBlock.js'
import {latin} from '../latin.js'
import type {NamedAuthority} from '../noticeElements.js'
import type {NoticeText} from '../noticeText.js'
import {addressesIn} from './addressesIn.js'

const names = latin(
  /(?<![\p{L}@])(?:Datatilsyn(?:et)?(?!\p{L}|s)|Integritetsskyddsmyndigheten|Datainspektionen|Information Commissioner['’]s Office|Data Protection Commission(?!er)|Norwegian Data Protection Authority|Danish Data Protection Agency|Swedish Authority for Privacy Protection|Office of the Data Protection Ombudsman|Data Protection Ombudsman(?:['’]s Office)?|Tietosuojavaltuutetun toimisto|Dataombudsmannens byrå|Dataombudsman\p{L}*|(?:the )?ICO(?=[\s,.)])|IMY(?=[\s,.)]))/u,
)

const named = eachBlock(({text, kind}) => {
  const found = kind === 'chrome' ? undefined : names.exec(text)
  return found ? [{from: found.index, to: found.index + found[0].length, name: found[0]}] : []
})

/** The supervisory authority that a notice names, with the postal address that stands beside it. */
export function readAuthority({blocks}: NoticeText): NamedAuthority | undefined {
  const mentions = named(blocks).map(({block, found}) => ({block, ...found}))
  const addresses = addressesIn(blocks)
  for (const mention of mentions) {
    const beside = addresses.find(
      ({block, from}) =>
        (block === mention.block && from >= mention.to && from - mention.to < 120) ||
        (block > mention.block &&
          block - mention.block <= 2 &&
          (blocks[mention.block]?.text.length ?? 0) < 60),
    )
    if (beside) return {...mention, address: beside.address}
  }
  return mentions[0]
}
