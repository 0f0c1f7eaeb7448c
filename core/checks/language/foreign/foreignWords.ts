import type {Language} from '../../../language.js'

/** A word of another language, and how the notice's own says it. */
export interface ForeignWord {
  readonly of: Language
  /** Absent where there is no one word for it. */
  readonly own?: string
}

type ForeignWords = ReadonlyMap<string, ForeignWord>

const listed = (of: Language, words: string): [string, ForeignWord][] =>
  words
    .trim()
    .split(/\s*,\s*/)
    .map((pair) => {
      const [word = '', own] = pair.split('=')
      return [word, {of, ...(own && {own})}]
    })

/**
 * Words that are a sign of another language in a notice, by the notice's language. Most are in the
 * dictionaries of both, as a rare word, an old form or something else altogether, or are such small
 * words that no dictionary should have to tell them apart.
 */
export const foreignWords: Readonly<Record<Language, ForeignWords>> = {
  nb: new Map([
    ...listed(
      'da',
      `os=oss, af=av, efter=etter, derefter=deretter, herefter=heretter, hvorefter=hvoretter,
      bliver=blir, blev=ble, bleve=ble, nogen=noen, noget=noe, nogle=noen, anden=annen,
      andet=annet, dit=ditt, mit=mitt, ind=inn, ud=ut, op=opp, hvad=hva, dig=deg, mig=meg,
      sig=seg, hende=henne, gennem=gjennom, imellem=imellom, mellem=mellom, uden=uten,
      inden=innen, altid=alltid, lige=like, måske=kanskje, vores=våre, vor=vår, vort=vårt,
      vore=våre, jeres=deres, nu=nå, indtil=inntil, mod=mot, ret=rett, ej=ikke,
      oplysninger=opplysninger, oplysning=opplysning, oplyst=opplyst, oplyse=opplyse,
      hjemmeside=nettside, hjemmesiden=nettsiden, hjemmesider=nettsider,
      hjemmesiderne=nettsidene, hjemmesidens=nettsidens, hjemmesidene=nettsidene,
      foranstaltning=tiltak, foranstaltninger=tiltak,
      sikkerhedsforanstaltninger=sikkerhetstiltak, sikkerhetsforanstaltning=sikkerhetstiltak,
      sikkerhetsforanstaltninger=sikkerhetstiltak,
      sikkerhetsforanstaltningene=sikkerhetstiltakene, aftale=avtale, aftaler=avtaler,
      overførsel=overføring, overførsler=overføringer, dataoverførsel=dataoverføring,
      gjennomførelse=gjennomføring, gjennomførsel=gjennomføring, gennemførelse=gjennomføring,
      bedømmelse=vurdering, bedømmelsen=vurderingen, opbevaring=oppbevaring,
      opbevares=oppbevares, opbevarer=oppbevarer, videregivelse=utlevering,
      videregives=utleveres, videregi=utlevere, videregir=utleverer, indsigt=innsyn,
      indsigelse=innsigelse, tilbakekallelse=tilbakekalling,
      persondatapolitikk=personvernerklæring, persondatapolitikken=personvernerklæringen,
      persondatapolitik=personvernerklæring, privatlivspolitikk=personvernerklæring,
      privatlivspolitikken=personvernerklæringen, privatlivspolitik=personvernerklæring,
      tredjemann=tredjepart, tredjemenn=tredjeparter, tredjemand=tredjepart,
      kundekonti=kundekontoer, e-mail=e-post, e-mails=e-poster, e-mailen=e-posten, e-mailadresse=e-postadresse,
      e-mailadressen=e-postadressen, e-mailadresser=e-postadresser, emailadresse=e-postadresse,
      emailadressen=e-postadressen, browser=nettleser, browseren=nettleseren,
      browsere=nettlesere, internett-browser=nettleser, internet-browser=nettleser,
      internettbrowser=nettleser, optimere=optimalisere, optimerer=optimaliserer,
      optimeres=optimaliseres, bemerk=merk, bemærk=merk, innkjøpskurv=handlekurv,
      innkjøpskurven=handlekurven, indkøbskurv=handlekurv, oppfølgning=oppfølging,
      oppfølgningen=oppfølgingen, ydelse=ytelse, ydelser=ytelser, ydelsen=ytelsen,
      brugere=brukere, bruges=brukes, brug=bruk, virksomhed=virksomhet, gemme=lagre,
      gemmes=lagres, gemmer=lagrer, gemt=lagret, modtage=motta, modtager=mottaker,
      indsamle=samle inn, indsamler=samler inn, indsamling=innsamling, indsamles=samles inn,
      giver=gir, give=gi, tager=tar, sletning=sletting, sletningen=slettingen,
      grundlag=grunnlag, behandlingsgrundlag=behandlingsgrunnlag, årsag=årsak, fejl=feil,
      accepterer=godtar, acceptere=godta, arbejde=arbeid, samarbejde=samarbeid,
      udelukkende=utelukkende, endvidere=videre, desuden=dessuten, ligeledes=likeledes,
      databehandleraftale=databehandleravtale, hvornår=når, hvorledes=hvordan, herom=om dette,
      berigtigelse=retting, berigtiget=rettet, tilmelding=påmelding, afmelding=avmelding,
      afmelde=melde av, frameldes=meldes av`,
    ),
    ...listed(
      'sv',
      `och=og, att=at, inte=ikke, till=til, från=fra, för=for, hur=hvordan,
      vilka=hvilke, vilken=hvilken, vilket=hvilket, detta=dette, dessa=disse, utan=uten,
      inom=innen, enligt=ifølge, eftersom=ettersom, endast=bare, ska=skal, kunna=kunne,
      genom=gjennom, mellan=mellom, alla=alle, någon=noen, något=noe, några=noen, mycket=mye,
      dina=dine, sina=sine, våra=våre, bara=bare, är=er, när=når, där=der, här=her,
      personuppgifter=personopplysninger, uppgifter=opplysninger, samtycke=samtykke,
      hemsida=nettside, hemsidan=nettsiden, webbplats=nettsted, webbplatsen=nettstedet,
      använder=bruker, använda=bruke, användare=bruker, integritetspolicy=personvernerklæring,
      kakor=informasjonskapsler, vara=være, avtalet=avtalen`,
    ),
    ...listed(
      'nn',
      `ikkje=ikke, eg=jeg, kva=hva, korleis=hvordan, kven=hvem, kvar=hvor, kvifor=hvorfor,
      noko=noe, nokon=noen, nokre=noen, ein=en, eit=et, frå=fra, berre=bare, vere=være,
      vera=være, mykje=mye, meir=mer, dei=de, dykk=dere, dykkar=deres, desse=disse,
      kjem=kommer, gjer=gjør, gjere=gjøre, annan=annen, eigen=egen, namn=navn,
      opplysningar=opplysninger, personopplysningar=personopplysninger, verksemd=virksomhet,
      verksemda=virksomheten, tryggleik=sikkerhet, nettstad=nettsted, nettstaden=nettstedet,
      rettane=rettighetene, rettar=rettigheter, nettlesar=nettleser, brukarar=brukere,
      tenester=tjenester, teneste=tjeneste`,
    ),
  ]),
  nn: new Map([
    ...listed(
      'nb',
      `ikke=ikkje, jeg=eg, hva=kva, hvordan=korleis, hvem=kven, hvor=kvar, hvorfor=kvifor,
      hvis=viss, hvilke=kva, hvilken=kva, hvilket=kva, noe=noko, noen=nokon, en=ein, et=eit,
      fra=frå, bare=berre, være=vere, mye=mykje, mer=meir, dere=de, deres=dykkar, disse=desse,
      kommer=kjem, gjør=gjer, gjøre=gjere, annen=annan, annet=anna, egen=eigen, egne=eigne,
      navn=namn, hjem=heim, opplysninger=opplysningar, personopplysninger=personopplysningar,
      personopplysningene=personopplysningane, opplysningene=opplysningane,
      virksomhet=verksemd, virksomheten=verksemda, sikkerhet=tryggleik,
      sikkerheten=tryggleiken, nettsted=nettstad, nettstedet=nettstaden, nettsiden=nettsida,
      rettigheter=rettar, rettighetene=rettane, rettighet=rett, nettleser=nettlesar,
      nettleseren=nettlesaren, brukere=brukarar, brukeren=brukaren, tjenester=tenester,
      tjeneste=teneste, tjenesten=tenesta, tjenestene=tenestene,
      informasjonskapsler=informasjonskapslar, informasjonskapslene=informasjonskapslane,
      avtaler=avtalar, kunder=kundar, kundene=kundane, leverandører=leverandørar,
      databehandler=databehandlar, databehandlere=databehandlarar, behandler=behandlar,
      lagrer=lagrar, lagres=blir lagra, samler=samlar, sletter=slettar, slettes=blir sletta,
      brukes=blir brukt, måneder=månader, uten=utan, mulighet=høve, muligheten=høvet,
      behandlingsansvarlig=behandlingsansvarleg, ansvarlig=ansvarleg, offentlig=offentleg,
      offentlige=offentlege, vanligvis=vanlegvis, personlig=personleg, personlige=personlege,
      tidligere=tidlegare, endringer=endringar, henvendelse=førespurnad,
      henvendelser=førespurnader, hun=ho, ble=vart, hver=kvar, hvert=kvart, selv=sjølv,
      sammen=saman, imidlertid=likevel, vennligst=ver venleg og`,
    ),
    ...listed(
      'da',
      `af=av, efter=etter, bliver=blir, os=oss, oplysninger=opplysningar, hjemmeside=nettside,
      hjemmesiden=nettsida, vores=vår, dig=deg, hvad=kva, noget=noko, anden=annan, andet=anna`,
    ),
    ...listed('sv', `och=og, inte=ikkje, till=til, är=er, för=for, från=frå`),
  ]),
  da: new Map([
    ...listed(
      'nb',
      `deg=dig, meg=mig, seg=sig, oss=os, av=af, etter=efter, hva=hvad, blir=bliver, ble=blev,
      noe=noget, noen=nogen, annen=anden, annet=andet, ditt=dit, mitt=mit, våre=vores,
      vår=vores, vårt=vores, inn=ind, ut=ud, opp=op, uten=uden, mellom=mellem, gjennom=gennem,
      alltid=altid, aldri=aldrig, kanskje=måske, mye=meget, mer=mere, bruker=bruger,
      bruk=brug, brukes=bruges, brukere=brugere, opplysninger=oplysninger,
      opplysningene=oplysningerne, personopplysninger=personoplysninger,
      personopplysningene=personoplysningerne, personopplysningsloven=databeskyttelsesloven,
      nettside=hjemmeside, nettsiden=hjemmesiden, nettsider=hjemmesider, nettsted=websted,
      nettstedet=webstedet, nettleser=browser, nettleseren=browseren, retting=berigtigelse,
      sletting=sletning, innsyn=indsigt, behandlingsansvarlig=dataansvarlig,
      databehandleravtale=databehandleraftale, personvern=databeskyttelse,
      personvernerklæring=privatlivspolitik, personvernerklæringen=privatlivspolitikken,
      informasjonskapsler=cookies, virksomhet=virksomhed, rettigheter=rettigheder,
      rettighet=rettighed, sikkerhet=sikkerhed, grunnlag=grundlag, avtale=aftale,
      avtaler=aftaler, gir=giver, gi=give, tar=tager, lenke=link, informasjon=information,
      vennligst=venligst, mulighet=mulighed, forespørsel=forespørgsel, kjøp=køb, gjøre=gøre,
      gjør=gør, tilgjengelig=tilgængelig, utlevering=udlevering, lagring=opbevaring,
      oppbevaring=opbevaring, kontaktopplysninger=kontaktoplysninger`,
    ),
    ...listed(
      'sv',
      `och=og, att=at, inte=ikke, till=til, ett=et, från=fra, för=for, hur=hvordan,
      vilka=hvilke, vilken=hvilken, vilket=hvilket, detta=dette, dessa=disse, utan=uden,
      inom=inden for, enligt=ifølge, endast=kun, ska=skal, kunna=kunne, genom=gennem,
      mellan=mellem, alla=alle, någon=nogen, något=noget, mycket=meget, dina=dine, våra=vores,
      är=er, när=når, där=der, personuppgifter=personoplysninger, uppgifter=oplysninger,
      samtycke=samtykke, hemsida=hjemmeside, hemsidan=hjemmesiden, webbplats=websted,
      webbplatsen=webstedet, använder=bruger`,
    ),
  ]),
  sv: new Map([
    ...listed(
      'da',
      `at=att, og=och, af=av, ikke=inte, hvad=vad, hvordan=hur, hvor=var, hvis=om, hvilke=vilka,
      bliver=blir, vores=våra, os=oss, jeg=jag, fra=från, til=till, være=vara, også=också,
      dine=dina, denne=denna, dette=detta, disse=dessa, uden=utan, noget=något, nogen=någon,
      nogle=några, anden=annan, andet=annat, oplysninger=uppgifter,
      personoplysninger=personuppgifter, samtykke=samtycke, hjemmeside=webbplats,
      hjemmesiden=webbplatsen, bruger=använder, privatlivspolitik=integritetspolicy, skal=ska,
      kun=endast, gennem=genom, mellem=mellan, databehandler=personuppgiftsbiträde,
      dataansvarlig=personuppgiftsansvarig, ret=rätt`,
    ),
    ...listed(
      'nb',
      `hva=vad, deg=dig, våre=våra, etter=efter, uten=utan, noe=något, noen=någon, annet=annat,
      opplysninger=uppgifter, personopplysninger=personuppgifter, personvern=dataskydd,
      personvernerklæring=integritetspolicy, personvernerklæringen=integritetspolicyn,
      nettside=webbplats, nettsiden=webbplatsen, nettsted=webbplats, nettleser=webbläsare,
      informasjonskapsler=kakor, behandlingsansvarlig=personuppgiftsansvarig, bruker=använder,
      gjennom=genom, mellom=mellan, formål=ändamål, tjenester=tjänster, lagrer=lagrar,
      sletting=radering, innsyn=insyn`,
    ),
  ]),
  en: new Map([
    ...listed(
      'nb',
      `og=and, ikke=not, av=of, som=which, eller=or, samtykke=consent, personvern=privacy,
      personopplysninger=personal data, opplysninger=information,
      personvernerklæring=privacy notice, informasjonskapsler=cookies, nettside=website,
      vår=our, våre=our, hvis=if, hvordan=how, behandlingsansvarlig=controller,
      databehandler=processor, på=on`,
    ),
    ...listed(
      'da',
      `oplysninger=information, personoplysninger=personal data, vores=our, af=of,
      hjemmeside=website, hjemmesiden=the website, dataansvarlig=controller,
      privatlivspolitik=privacy notice`,
    ),
    ...listed(
      'sv',
      `och=and, inte=not, personuppgifter=personal data, uppgifter=data, samtycke=consent,
      personuppgiftsansvarig=controller, personuppgiftsbiträde=processor, hemsida=website,
      webbplats=website, från=from, för=for, är=is, enligt=according to`,
    ),
  ]),
}
