import {keepsUsedName} from './keepsUsedName.js'
import {say} from './say.js'

/** A newsletter that people have left keeps its short name: their opt-outs are kept under it. */
export const keepsUsedNewsletterName = keepsUsedName({
  published: `*[_type == "brand" && _id == $brand][0]{
    "brand": slug.current, "name": newsletters[_key == $key][0].slug.current
  }`,
  isUsed: `defined(*[_type in ["optOut", "consent"] && brand == $brand
    && newsletter == $name][0]._id)`,
  told: (name) =>
    say(
      `People have unsubscribed from this newsletter under “${name}”: under another short name that would hold no longer. Write “${name}” again.`,
      `Folk har meldt seg av dette nyhetsbrevet under «${name}»: under et annet kortnavn ville det ikke gjelde lenger. Skriv «${name}» igjen.`,
      `Folk har afmeldt dette nyhedsbrev under »${name}«: under et andet kort navn ville det ikke længere gælde. Skriv »${name}« igen.`,
    ),
})
