import {publishedPeriodsQuery} from '../keeping/keptPeriodsDocument.js'

/**
 * A GROQ projection of the facts that one brand's notices can draw on: those of its group, all
 * organisations, and the versions that one notice embeds. It answers in the shape of
 * `noticeFactsQuery`, in a fraction of its size; `null` where there is no such brand.
 *
 * Parameters: `$brand`, the brand's document id; `$embedded`, `{notice, version}` a piece.
 */
export const brandFactsQuery = `*[_type == "brand" && _id == $brand][0]{
  "groups": *[_type == "brandGroup" && _id == ^.group._ref],
  "brands": *[_type == "brand" && group._ref == ^.group._ref],
  "organisations": *[_type == "organisation"],
  "purposes": *[_type == "processingPurpose" && group._ref == ^.group._ref],
  "agreements": *[_type == "processorAgreement" && group._ref == ^.group._ref],
  "cookies": *[_type == "cookie" && group._ref == ^.group._ref],
  "clauses": *[_type == "clause" && group._ref == ^.group._ref],
  "pinned": $embedded[]{
    "found": *[_type == "noticeVersion" && noticeId == ^.notice && version == ^.version][0]{
      noticeId, version, language, effectiveAt, hash, resolved
    }
  }.found,
  "keptPeriods": ${publishedPeriodsQuery}
}`
