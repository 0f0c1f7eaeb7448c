/**
 * Top-level domains by the list of IANA, as far as notices in the North of Europe use them: all of
 * two letters, and the longer ones that are common or look like a misspelling of a common one.
 * https://data.iana.org/TLD/tlds-alpha-by-domain.txt
 */
const countries =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'

const generic =
  'com net org info biz name pro aero coop museum edu gov mil int arpa mobi jobs travel tel cat post xxx app dev page site website online shop store blog cloud tech digital agency studio media group email club life live health healthcare clinic dental dentist doctor care center fitness gym yoga fit spa salon beauty hair training coach academy school football golf ski run bike sport sports tennis football events tickets church community foundation charity ngo ong gives support help legal law consulting company business works solutions services systems network international global world plus one xyz top vip ltd llc inc gmbh bar cafe restaurant bio eco green house land city nyc berlin london paris hamburg amsterdam wien tirol koeln cologne saarland oslo stockholm cam camp cat com dot onl nom ooo how now new next wiki news press tv radio video photo photos pics art design fashion jewelry shoes toys gift gifts wine beer pizza food coffee cool fun game games chat love date dating wedding family baby kids pet vet dog horse farm garden flowers home homes estate properties rent rentals auto car cars taxi bus train air flights holiday holidays hotel vacations tours cruise boats yachts sale deals discount promo bargain cheap cash money bank finance financial insure insurance tax accountant accountants credit loan loans fund ventures capital trade trading market markets partners associates management enterprises industries engineering construction contractors build builders plumbing repair cleaning tools supply supplies parts equipment energy solar gas oil software hosting host domains web download codes zone link click ink fyi guru expert ninja rocks social space team today tips wtf zip mov foo day boo dad phd prof esq rsvp ing meme eat fly ads here moe soy nexus channel example test'

const known: ReadonlySet<string> = new Set(`${countries} ${generic}`.split(' '))

/** Whether nobody can have a domain that ends so; long ones that are not listed may well exist. */
export function isImpossibleEnd(end: string): boolean {
  return /^[a-z]{2}$/.test(end) && !known.has(end)
}

/** Whether a domain can end so, as far as we know. */
export function isKnownEnd(end: string): boolean {
  return known.has(end)
}
