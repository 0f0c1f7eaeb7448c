import {keepsUsedName} from './keepsUsedName.js'
import {say} from './say.js'

/**
 * A brand that people have left, or have asked for their data, keeps its short name: opt-outs and
 * requests are kept under it, and outlive every other name.
 */
export const keepsUsedBrandName = keepsUsedName({
  published: '*[_type == "brand" && _id == $brand][0]{"brand": slug.current, "name": slug.current}',
  isUsed: `defined(*[_type in ["optOut", "consent", "dataRequest"] && brand == $brand
    && coalesce(state, "") != "purged"][0]._id)`,
  told: (name) =>
    say(
      `People have unsubscribed from this brand, or asked for their data, under “${name}”: under another short name that would hold no longer. Write “${name}” again.`,
      `Folk har meldt seg av, eller bedt om opplysningene sine, under «${name}»: under et annet kortnavn ville det ikke gjelde lenger. Skriv «${name}» igjen.`,
      `Folk har afmeldt sig eller bedt om deres oplysninger under »${name}«: under et andet kort navn ville det ikke længere gælde. Skriv »${name}« igen.`,
    ),
})
