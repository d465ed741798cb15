/** Word lists that names are read with. They hold kinds of words, nobody in particular. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Honorifics, ranks and posts that may stand before a name, in small letters without dots. */
export const titleWords = words(`
  mr mrs ms miss mx rt assoc asst dr prof professor amb ambassador he hon honorable honourable excellency his her gen general lt ltg maj major col colonel capt
  captain cmdr commander adm admiral vadm radm rear vice brig brigadier sgt commodore marshal air sir dame lord lady baroness baron sen senator rep
  representative congressman congresswoman legislator lawmaker rev reverend father bishop archbishop judge justice president minister prime foreign defense defence chancellor
  secretary chairman chairwoman chairperson chair director secretary-general undersecretary under-secretary deputy assistant governor mayor king queen
  prince princess emperor sheikh sheikha sultan amiral général professeur professeure ambassadeur ambassadrice mme profesor profesora embajador embajadora dra tan sri dato datuk tun imam ayatollah pope premier envoy special spokesman spokesperson leader
  academician candidate keynote moderator rapporteur panelist panellist speaker discussant associate emeritus adjunct former retired ret first lieutenant
  assemblyman assemblywoman assemblymember councillor councilor councilman councilwoman parliamentarian
  chief speaker doctor madam madame monsieur herr frau señor señora sra srta sr ing lic arq mgr dott shri smt pak ibu ato datin commissioner mp evp svp vp ceo cfo coo counselor counsellor consul attache
  u daw seri hrh hon'ble hon’ble engr atty bapak encik samdech ven venerable yb
`);
export const heTitles = words(
  "mr sir lord king prince emperor sultan father congressman chairman spokesman herr monsieur señor shri pak sheikh",
);
export const sheTitles = words(
  "mrs ms miss dame lady baroness queen princess madam madame congresswoman chairwoman frau señora smt ibu sheikha",
);

/** What may stand inside a name in small letters. */
export const particles = words(
  "de der den van von zu da dos das do di du del della la le el al bin binti ibn ben bint ter ten te y e af av st abu allah din ul ud ur",
);

/** The same in capitals, where something must follow: "Al Nuaimi", "Van der Meer". */
export const capitalParticles = /^(?:De|Van|Von|Der|Du|Di|Le|La|Al|El|Bin)$/;

/** Words that make an organisation of what they stand in. */
export const bodyWords = words(`
  univ inst institutes universities centers centres university universiti universidad universität université universidade institute institut instituto institution center centre centro school college academy foundation fundação
  fundación stiftung fondation fondazione istituto école ecole observatoire conseil consejo commissariat ministère ministerio ministério academia hochschule akademie gesellschaft zentrum
  agencia agence comité council ministry department embassy delegation mission commission committee agency association railways corporation company laboratory
  laboratories lab bank fund group network society federation union organization organisation secretariat office bureau service services forum house
  chiefs assembly parliament congress senate bundestag cabinet government court authority administration board force forces command army navy corps times
  journal news newspaper newspapers press daily shimbun ilbo broadcasting broadcast media herald tribune economist guardian hospital museum library
  consulting consultants consultancy partners associates inc ltd llc llp plc gmbh oy oyj bhd corp endowment initiative programa programme program project think tank
  chamber league party trust alliance conference faculty division directorate observatory polytechnic tech sais nato asean oecd iaea un eu csis kaist kida
  kinu ifans csis iiss rand carnegie brookings chatham siprí sipri prif swp ifri idsa orf rsis research commonwealth consulate
  holding holdings rada duma knesset majlis television tv radio channel broadcaster airlines airways shipping post review observer legislative ledger gazette strategies solutions nations fleet welle
`);
/** Words that begin or make a post that somebody holds. */
export const postWords = words(`
  director professor president chairman chairwoman chairperson chair fellow researcher analyst lecturer reader advisor adviser ambassador minister secretary
  deputy head chief editor correspondent officer manager student candidate associate assistant senior executive founder co-founder dean rector provost
  coordinator counselor counsellor representative envoy commissioner spokesperson general admiral colonel major commander former member scholar
  specialist expert economist journalist columnist consultant vice visiting distinguished emeritus executive managing principal program programme
  anchor host writer reporter policy political special independent honorary ceo cto partner attorney lawyer diplomat governor mayor senator parliamentarian author postdoctoral phd
  doctoral bureau adjunct acting first second permanent under-secretary undersecretary lead scientist engineer historian diplomat
  undergraduate graduate mp director-general
`);

/** Words that stand in titles, places and offices, and so in no person's name. */
export const notNames = words(`
  the a an and of for on in at to from with by as its our new north south east west northeast southeast northern southern eastern western central
  security nuclear policy peace energy future alliance relations cooperation crisis challenges challenge opportunities opportunity strategy strategic
  economic economy trade global regional world war cold defense defence deterrence nonproliferation disarmament denuclearization summit session panel plenary
  workshop seminar dialogue symposium roundtable colloquium report summary sketch description overview keynote opening closing ceremony remarks
  introduction conclusion date time venue location place room hall ballroom hotel date discussion debate question questions answer key points
  korea korean japan japanese china chinese russia russian america american americas united states kingdom europe european asia asian africa african
  pacific indo-pacific atlantic india indian germany german france french britain british vietnam vietnamese indonesia philippines malaysia thailand australia
  australian canada canadian iran iranian iraq israel israeli egypt syria libya turkey ukraine poland brazil mexico argentina nigeria kenya
  arab islamic muslim republic people's peoples democratic democracy human rights climate change cyber cybersecurity technology technologies
  emerging critical belt road initiative free open korean peninsula middle sea islands ocean river spring war treaty agreement act law order
  politics political power great rising rise age era arms race control missile missiles program programme weapons sanctions six party talks
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  washington beijing seoul tokyo moscow pyongyang brussels london paris berlin geneva vienna hanoi singapore busan jeju sochi hague
  this that these those he she it they we his her their there here however but also if when while after before during although despite
  where what who whom why how because since until unlike like whereas against then perhaps again thus hence instead once neither either nor each every all any
  one two three four five six second third next last both some many most other others another such according moreover furthermore finally
  supply chain semiconductors artificial intelligence quantum science health food water migration finance development sustainable governance
  sketch brief press release event participants speakers moderator rapporteur annex agenda chatham track
  international national region oblast krai district province prefecture territory holding breakout module motion panelists panellists discussants presenters experts scholars keynote study findings recommendations conclusions affairs studies public domestic foreign bilateral multilateral trilateral military naval civil non-proliferation maritime navigation freedom order rules order bloc union transition leadership deficit building architecture
`);

/** Common family names that stand first in Korean, Chinese and Vietnamese names. */
export const familyFirst = words(`
  kim lee yi rhee park pak choi choe jung jeong chung cheong kang cho jo yoon yun jang chang lim im rim han oh seo suh shin sin kwon kwun hwang ahn an song
  ryu yoo yu you hong jeon jun chun ko koh go moon mun yang bae baek paik paek heo hur huh nam noh roh ha hahn joo ju chu koo ku gu na min cha chae jin chin eom um
  woo won yeo tae bang byun byeon yim gil pyo hyun tak seong sung sohn son wi ki mo ok bong do gong yeom dokgo namgung hwangbo sagong ban wi ye je maeng eo sunwoo
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan cai
  jiang yu du ye cheng wei su lu ding ren shen yao lu cui tan fan jia shi xi fu fang qian qin hou shao meng long wan duan lei hao gong tsai chiang kuo hsu tsang
  ng goh teo ong chua wong qiu xue zou qi bai fei mao tao ouyang zhuang chai geng lai rong teng xing qu pang guan zhai phan trinh dinh luu
  nguyen tran le pham hoang vu vo dang bui do ngo duong ly
`);

/** Korean family names in their usual Latin spellings: each set is one name. */
export const romanised: readonly ReadonlySet<string>[] = [
  "ko goh koh go",
  "kang gang",
  "ku koo gu goo",
  "kwon kwun gwon",
  "lee yi rhee ri",
  "park pak bak",
  "choi choe",
  "jung jeong chung cheong jong",
  "cho jo joe",
  "noh roh no",
  "yoo yu you",
  "ryu ryoo yoo",
  "seo suh so sur",
  "shin sin",
  "yoon yun",
  "lim im rim yim",
  "jeon chun jun",
  "cheon chun chon",
  "moon mun",
  "bae pae",
  "baek paik paek",
  "byun byeon pyun",
  "ahn an",
  "han hahn",
  "heo hur huh",
  "woo u",
  "jang chang",
  "oh o",
  "joo ju chu",
].map(words);

/** Given names that are rarely family names: they tell which end of a name is which, and what is a person at all. */
export const givenNames = words(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven stephen paul andrew joshua kenneth
  kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel gregory frank
  alexander raymond patrick jack dennis jerry tyler aaron henry douglas peter adam nathan zachary walter kyle harold carl jeremy roger keith gerald
  lawrence sean christian albert joe bruce victor ralph roy eugene louis philip bobby mary patricia jennifer linda elizabeth barbara susan jessica sarah
  karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen
  amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie
  olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison
  frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
  charlotte marie kayla alexis lori jane bonnie ellen mona marc evan ivan igor sergei sergey vladimir dmitri dmitry alexei alexey andrei andrey boris fyodor
  georgy mikhail nikolai oleg anton natalia olga tatiana irina elena svetlana ekaterina angela emmanuel jean-pierre pierre françois jacques hans klaus
  wolfgang jürgen heinrich stefan ulrich matthias piet jan lars anders sven erik bjorn carlos josé jose juan luis miguel fernando ricardo pedro
  antonio manuel rafael diego alejandro javier maría ana lucia sofia mohammad mohammed mohamed muhammad ahmed ahmad ali hassan hussein omar
  ibrahim khalid yusuf fatima aisha amina leila nadia kofi kwame olusegun chinua ngozi thabo nelson cyril jacob amara rajiv sanjay arun ashok vijay
  ravi amit priya indira narendra manmohan shashi shinzo junichiro taro yukio naoto shigeru hiroshi takashi kenji akira makoto satoshi hideshi shuichi
  naoko yoko keiko yuko yoshihide tatsujiro yuma yoichi katsu yuki haruki masahiro kazuo nobuo shotaro troy sydney joy clint sheena jenny
  barack hillary joe kamala mike jim bill tom bob dan dave steve ken tony ted chris nick matt greg sue
`);

/** Given names that are a woman's, or a man's, in every language that has them here; whatever may be both is left out. */
export const sheNames = words(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra emily donna michelle carol amanda melissa deborah
  stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn
  janet catherine maria heather diane ruth julie olivia joyce victoria lauren christina evelyn judith megan hannah jacqueline martha gloria teresa ann anne
  sara kathryn janice abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte
  marie kayla jane bonnie ellen mona natalia olga tatiana irina elena svetlana ekaterina oksana galina larisa ludmila yulia ana lucia sofia fatima aisha
  amina leila nadia layla priya indira naoko yoko keiko yuko akiko noriko michiko junko kyoko tomoko sachiko fumiko hillary kamala jenny ingrid astrid sigrid
  marta petra ulrike sabine birgit heike monika claudia katarzyna agnieszka eva ewa chiara giulia francesca paola carmen isabel pilar beatriz fernanda
  natalya nadezhda tatyana lyudmila ludmila ksenia anastasia nadezda marina zarina gulnara maryam zainab khadija yasmin farida zarmina
  ngozi aminata fatou mariam shreya lakshmi sunita anjali deepika priyanka shruti nirmala meera kavita indrani haruka sakura yumi akane megumi kaori naomi
  gabriela rosa clara claire caroline sylvie brigitte isabelle nathalie hélène agnès susanne johanna kirsten karin annika helena lena greta
`);
export const heNames = words(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven stephen paul andrew joshua kenneth
  kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel gregory frank
  alexander raymond patrick jack dennis jerry tyler aaron henry douglas peter adam nathan zachary walter kyle harold carl jeremy roger keith gerald lawrence
  christian albert bruce victor ralph roy eugene louis philip bobby ivan igor sergei sergey vladimir dmitri dmitry alexei alexey andrei andrey boris fyodor
  georgy mikhail nikolai oleg anton konstantin yuri pavel emmanuel pierre françois jacques hans klaus wolfgang jürgen heinrich stefan ulrich matthias piet lars
  anders sven erik bjorn carlos josé jose juan luis miguel fernando ricardo pedro antonio manuel rafael diego alejandro javier mohammad mohammed mohamed
  muhammad ahmed ahmad hassan hussein omar ibrahim khalid yusuf kofi kwame olusegun thabo nelson cyril rajiv sanjay arun ashok vijay ravi narendra shashi
  shinzo junichiro taro yukio shigeru hiroshi takashi kenji akira makoto satoshi masahiro kazuo nobuo barack mike jim bill tom bob dan dave steve ken tony ted
  nick matt greg martin simon graham duncan alan neil stuart malcolm hugh gareth colin ian hugo marcus oliver felix tobias markus thorsten dieter günter
  helmut yevgeny evgeny gennady valery viktor vasily timur ruslan aleksandr aleksander bogdan miroslav zbigniew tomasz andrzej
  suresh ramesh rakesh anil sunil vikram rajesh mahesh dinesh prakash sandeep farid farhad haroon tariq khaled abdullah abdulaziz abdulrahman faisal mustafa
  bernd jörg lutz thierry laurent cédric olivier enrique joaquín joão luiz thiago makoto takeshi hiroki daisuke kazuki budi bambang
  giovanni giuseppe marco paolo luca matteo lorenzo stefano roberto alberto jorge sergio pablo andrés
`);

/** Every word here that is somebody's given name where it stands first. */
export const personalNames: ReadonlySet<string> = new Set([...givenNames, ...heNames, ...sheNames]);

export const familyNamesJapanese = words(`
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito
  mori abe ikeda hashimoto ishikawa ogawa goto okada fujita maeda hasegawa murakami kondo ishii aoki sakamoto endo fujii nishimura fukuda ota miura
  okamoto nakajima fujiwara furukawa iwata soeya tokuchi morimoto kawaguchi koizumi nakanishi tanigaki michishita yamanaka kuroda
`);

/** Short forms of given names, each with what it stands for. */
export const shortNames: Readonly<Record<string, readonly string[]>> = {
  tom: ["thomas"],
  bill: ["william"],
  will: ["william"],
  jim: ["james"],
  bob: ["robert"],
  rob: ["robert"],
  mike: ["michael"],
  joe: ["joseph"],
  chris: ["christopher", "christian", "christine"],
  dan: ["daniel"],
  dave: ["david"],
  steve: ["stephen", "steven"],
  ken: ["kenneth"],
  rick: ["richard"],
  dick: ["richard"],
  rich: ["richard"],
  andy: ["andrew"],
  tony: ["anthony"],
  ed: ["edward", "edwin"],
  ted: ["edward", "theodore"],
  jon: ["jonathan"],
  matt: ["matthew"],
  nick: ["nicholas"],
  greg: ["gregory"],
  pat: ["patrick", "patricia"],
  sue: ["susan"],
  liz: ["elizabeth"],
  kate: ["katherine", "catherine"],
  vicky: ["victoria"],
  ron: ["ronald"],
  don: ["donald"],
  sam: ["samuel", "samantha"],
  ben: ["benjamin"],
  alex: ["alexander", "alexandra"],
  tim: ["timothy"],
  doug: ["douglas"],
  jeff: ["jeffrey"],
  larry: ["lawrence"],
  charlie: ["charles"],
};

/** Verbs that credit somebody with words, in the forms of a report. */
export const sayingVerbs = words(`
  said says stated states noted notes argued argues added adds stressed stresses emphasized emphasised emphasizes explained explains pointed observed observes suggested suggests
  claimed claims maintained believed believes thought thinks warned warns asked asks asserted highlighted highlights underlined underscored mentioned
  remarked commented concluded concludes recalled reminded described discussed discusses presented outlined proposed recommended urged called contended
  acknowledged agreed disagreed countered responded replied answered expressed voiced welcomed questioned assessed analyzed analysed focused spoke speaks told held
  turned began started continued examined addressed raised predicted doubted cautioned insisted pushed rejected reiterated echoed shared offered
  gave cited compared criticized criticised advocated elaborated opined posited estimated reported reviewed traced saw sees laid drew dwelt stressed admitted insisted
  identified touched brought took made
`);
