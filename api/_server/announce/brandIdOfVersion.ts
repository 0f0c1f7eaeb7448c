/**
 * GROQ for the id of a version's brand, where `@` is the version: the brand of that short name or, where
 * it was renamed since, the one its notice belongs to.
 */
export const brandIdOfVersion = `coalesce(
  *[_type == "brand" && slug.current == ^.brand][0]._id,
  *[_type == "privacyNotice" && _id == ^.noticeId][0].brand._ref
)`
