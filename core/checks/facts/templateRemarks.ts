import {latin} from '../../reading/latin.js'

const unit =
  '(?:år|måned|månad|mdr|mnd|dag|dager|dage|uke|veke|uge|vecka|veckor|years?|months?|days?|weeks?)'

/** What authors of templates tell whoever fills them in, and colleagues tell each other. */
export const templateRemarks: readonly RegExp[] = [
  latin(`(?<![\\p{L}\\d])(?:[XN](?=\\s)|\\.{3}|…|\\?{2,})(?=\\s?${unit}\\p{L}*(?!\\p{L}))`, 'gu'),
  /[«“”"»](?:firmanavn|bedriftsnavn|virksomhedsnavn|selskapsnavn|företagsnamn|company name|navn|namn)[»”"«]/giu,
  latin(
    /(?<!\p{L})(?:FIRMANAVN|FIRMANAMN|BEDRIFTSNAVN|SELSKAPSNAVN|VIRKSOMHEDSNAVN|FÖRETAGSNAMN|COMPANY NAME|YOUR COMPANY)(?!\p{L})/gu,
  ),
  /\((?:sett inn|set inn|fyll (?:inn|ut|i)|indsæt|udfyld|infoga|insert|fill in|skriv (?:inn|her|ind|in)|husk (?:å|at)|kom ihåg|remember to|sjekk|tjek|kolla|check) ?[^()\n]{0,120}\)/giu,
  latin(
    /(?<!\p{L})(?:må|skal|ska|bør|needs to be|must be|to be) (?:kvalitetssikres|kvalitetssikras|sjekkes|tjekkes|kollas|kontrolleras|checked|reviewed) (?:\p{L}+ ){0,3}(?:før|før publisering|innan|before publi\p{L}*|advokat|jurist|lawyer|legal)\p{L}*/giu,
  ),
  latin(
    /(?:må|skal|ska|must be|should be) (?:tilpasses|tilpassast|anpassas|adapted) (?:til |to |till |for )?(?:din|dykkar|deres|jeres|er|ert|your) (?:\p{L}+ )?(?:virksomhet|virksomhed|verksemd|bedrift|verksamhet|företag|business|company|organi[sz]ation)/giu,
  ),
  latin(
    /(?<!\p{L})(?:denne malen|denne skabelon|denna mall|this (?:template|sample policy))(?!\p{L})/giu,
  ),
]
