import type {Language} from '../../../language.js'
import {latin} from '../../../reading/latin.js'

const listed = (pairs: string): ReadonlyMap<string, string> =>
  new Map(
    pairs
      .trim()
      .split(/\s*,\s*/)
      .map((pair) => {
        const [wrong = '', right = ''] = pair.split(/\s*=\s*/)
        return [wrong, right] as const
      }),
  )

/**
 * Everyday misspellings that dictionaries let pass, as words or as compounds: what is wrong, in small
 * letters, and what is right.
 */
const wholeWords: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  nb: listed(`idag=i dag, igår=i går, imorgen=i morgen, ihenhold=i henhold, iforhold=i forhold,
    istedet=i stedet, iløpet=i løpet, iforbindelse=i forbindelse, ifølgje=ifølge, endel=en del,
    tilstede=til stede, tilfelde=tilfelle, menger=mengder, interresse=interesse,
    interresser=interesser, addresse=adresse, addresser=adresser, ansvarling=ansvarlig,
    personvernserklæring=personvernerklæring, personvernserklæringen=personvernerklæringen,
    personopplysingene=personopplysningene, personopplysinger=personopplysninger,
    opplysinger=opplysninger, opplysing=opplysning,
    informasjonkapsler=informasjonskapsler, informasjonskapslere=informasjonskapsler,
    databehandleravtalle=databehandleravtale, behandlingsanvarlig=behandlingsansvarlig,
    tilgjenglig=tilgjengelig, tilgjenglige=tilgjengelige, nødvending=nødvendig,
    reservjon=reservasjon, komunikasjon=kommunikasjon, epost=e-post,
    epostadresse=e-postadresse, epostadresser=e-postadresser, epostadressen=e-postadressen,
    eposter=e-poster, kansje=kanskje, desverre=dessverre, tildigere=tidligere,
    rettigheterne=rettighetene, rettighetne=rettighetene, ihvertfall=i hvert fall,
    overenstemmelse=overensstemmelse, forøvrig=for øvrig, medmindre=med mindre,
    hvertfall=hvert fall, nettsidet=nettsiden, tredjeparts-leverandør=tredjepartsleverandør`),
  nn: listed(`tilgjengleg=tilgjengeleg, tilgjenglege=tilgjengelege, tilgjenleg=tilgjengeleg, idag=i dag, ihenhald=i samsvar, epost=e-post, epostadresse=e-postadresse,
    epostadresser=e-postadresser, epostadressa=e-postadressa, addresse=adresse,
    istaden=i staden, iløpet=i løpet, imorgon=i morgon,
    endel=ein del`),
  da: listed(`idag=i dag, igår=i går, imorgen=i morgen, ihenhold=i henhold, iforhold=i forhold,
    iforbindelse=i forbindelse, istedet=i stedet, istedetfor=i stedet for, udlevet=udleveret,
    udlevede=udleverede, forpligtigelse=forpligtelse, forpligtigelser=forpligtelser,
    forpligtigelserne=forpligtelserne, forpligtigelsen=forpligtelsen,
    garantiforpligtigelser=garantiforpligtelser, interresse=interesse, addresse=adresse,
    addresser=adresser, iøvrigt=i øvrigt, overenstemmelse=overensstemmelse,
    uoverenstemmelse=uoverensstemmelse, udfra=ud fra, iløbet=i løbet,
    personoplysingerne=personoplysningerne,
    ansvarling=ansvarlig, kommunkation=kommunikation,
    registerede=registrerede, registerer=registrerer, registering=registrering,
    videregivning=videregivelse, såfremdt=såfremt, tilbagekadle=tilbagekalde,
    rettigheterne=rettighederne`),
  sv: listed(`isåfall=i så fall, föratt=för att, iochmed=i och med, ochså=också, epost=e-post, epostadress=e-postadress, epostadresser=e-postadresser,
    epostadressen=e-postadressen, addresser=adresser, addressen=adressen, addres=adress,
    tillexempel=till exempel, tillgänglit=tillgängligt,
    intresseavägning=intresseavvägning, personupgifter=personuppgifter,
    personuppgiferna=personuppgifterna, intigritet=integritet,
    intigritetspolicy=integritetspolicy, nödvänding=nödvändig, iförhållande=i förhållande,
    rättighterna=rättigheterna`),
  en: listed(`adress=address, adresses=addresses, recieve=receive, recieved=received, seperate=separate,
    occured=occurred, acccordance=accordance, informations=information, accomodate=accommodate,
    begining=beginning, alot=a lot, wich=which, thier=their, priviledge=privilege,
    aquire=acquire, untill=until, consens=consent, retreive=retrieve, advices=advice, softwares=software, feedbacks=feedback,
    datas=data, personel=personnel, goverment=government, enviroment=environment`),
}

/** Parts of words that are always wrong, for the compounds that hold them. */
const parts: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  nb: [
    [latin(/^epost(?=\p{L})/u), 'e-post'],
    [/^personverns(?=(?:erklæring|ombud|policy|regler))/u, 'personvern'],
    [/opplysing/u, 'opplysning'],
    [/addresse/u, 'adresse'],
  ],
  nn: [
    [latin(/^epost(?=\p{L})/u), 'e-post'],
    [/addresse/u, 'adresse'],
  ],
  da: [
    [/forpligtigelse/u, 'forpligtelse'],
    [/oplysing/u, 'oplysning'],
    [/addresse/u, 'adresse'],
  ],
  sv: [
    [latin(/^epost(?=\p{L})/u), 'e-post'],
    [/upgift/u, 'uppgift'],
    [/addres/u, 'adress'],
  ],
  en: [],
}

/** What is right for a misspelling that everybody knows, in small letters; `undefined` for all else. */
export function rightWord(word: string, language: Language): string | undefined {
  const small = word.toLowerCase()
  const whole = wholeWords[language].get(small)
  if (whole !== undefined) return whole
  const part = parts[language].find(([pattern]) => pattern.test(small))
  return part && small.replace(part[0], part[1])
}
