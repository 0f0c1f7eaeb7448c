/** Notices without a fault of this area, of invented businesses, one in each language. */
export const cleanNotices = {
  nb: `Personvernerklæring

Nordhavn Tannklinikk AS (org.nr. 923 456 783), Sjøgata 4, 8006 Bodø, er behandlingsansvarlig for opplysningene vi har om pasientene våre. Spørsmål sendes til post@nordhavntann.no.

Hva vi bruker opplysningene til

Vi fører journal om undersøkelser og behandling, slik helsepersonelloven krever. Dette gjelder for alle som besøker nettsiden vår, www.nordhavntann.no.

Personvernombud

Advokatfirmaet Lund og Berg AS er personvernombud for oss. Ombudet når du på ombud@lundberg.no.

Leverandører

Vi har databehandleravtale med disse leverandørene:

- Journalia AS (journalsystem)
- Skyvert AS (drift av nettsidene)
- Fakturia AS (betaling)

Trenger du hjelp med betaling, kan du skrive til vår leverandør Fakturia AS på kunde@fakturia.no.

Klage

Du kan klage til Datatilsynet, Postboks 458 Sentrum, 0105 Oslo, postkasse@datatilsynet.no. Les mer på www.datatilsynet.no. Googles personvernerklæring finner du på google.com.`,
  nn: `Personvernerklæring

Vestbygda Idrettslag (org.nr. 923 456 783) er behandlingsansvarleg for opplysningane om medlemene. Du når oss på post@vestbygdail.no eller i posten: Skulevegen 2, 6800 Førde.

Kva vi bruker opplysningane til

Vi treng namn og fødselsdato for å føre medlemsregister og krevje inn kontingent. Årsmøtet vel styret.

Klage

Meiner du at vi gjer feil, kan du klage til Datatilsynet.`,
  da: `Privatlivspolitik

Havblik Fysioterapi ApS, CVR 24256790, Strandvejen 12, 3000 Helsingør, er dataansvarlig for de oplysninger, vi har om dig. Skriv til kontakt@havblikfys.dk.

Formål

Vi fører journal over behandlingen. Når du besøger vores hjemmeside www.havblikfys.dk, sætter vi kun nødvendige cookies, medmindre du siger ja til flere.

Databehandlere

Vi bruger disse databehandlere:

- Journalhuset A/S
- Bookingbasen ApS

Klage

Du kan klage til Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby, dt@datatilsynet.dk.`,
  sv: `Integritetspolicy

Björkviken Gym AB (org.nr 556016-0680) är personuppgiftsansvarig för behandlingen av dina uppgifter. Besök oss på Storgatan 8, 111 22 Stockholm, eller skriv till info@bjorkvikengym.se.

Ändamål

Vi behandlar uppgifter om medlemskap, bokade pass och betalningar.

Klagomål

Du kan lämna klagomål till Integritetsskyddsmyndigheten, Box 8114, 104 20 Stockholm, imy@imy.se.`,
  en: `Privacy notice

Fjordside Outdoor AS (company number 923 456 783) is the controller for the data we hold about customers of our online shop. Write to hello@fjordsideoutdoor.com, or to Harbour Street 5, 5003 Bergen.

What we use data for

We deliver the goods you order, answer about returns, and keep accounts. Your delivery address goes to the carrier.

Suppliers

These processors work for us:

- Parcelo AS
- Webvert AS

Complaints

You can complain to Datatilsynet. Read about Google's privacy policy at google.com.`,
} as const
