// Words by which the parts of a role's heading are told apart: data only. Lower case throughout.

/** Nouns of trades and callings: what people were before or beside what they do now, and what they name their tools after. */
const trades = `illustrator enumerator catcher visionary picker packer dishwasher busser chef barback sommelier bellhop housekeeper janitor custodian cleaner groundskeeper gardener farmer farmhand
  fisherman firefighter detective paramedic emt pharmacist dentist veterinarian dietitian nutritionist midwife caregiver nanny hairdresser barber seamstress shoemaker jeweler blacksmith sculptor
  comedian newsreader broadcaster gaffer cameraman filmmaker screenwriter playwright novelist poet author essayist critic proofreader copyeditor typesetter bookbinder bookseller archivist historian docent
  attendant boatswain sailor seaman rifleman ensign colonel midshipman reservist magistrate solicitor barrister bailiff realtor broker stockbroker underwriter purchaser telemarketer installer fitter
  rigger roofer bricklayer draftsperson drafter geologist astronomer adjunct provost rector referee umpire athlete swimmer extern annotator labeler labeller transcriber transcriptionist localizer modeler
  modeller typist comptroller fundraiser canvasser campaigner activist trustee proprietor superintendent postman repairer repairman assembler joiner locksmith doorman bouncer usher projectionist shelver
  songwriter pastor priest chaplain missionary imam rabbi diplomat councillor councilor councilman councilwoman lobbyist reporter correspondent photojournalist hobbyist inventor tinkerer invigilator paraeducator
  headteacher crewman crewmember deckhand skipper handler zookeeper beekeeper groomer valet detailer handyman caretaker landlord valuer appraiser adjuster rater crowdworker interviewer pollster promoter telecaller
  tele-caller craftsman craftswoman craftsperson artisan stagehand innovator influencer youtuber streamer podcaster vlogger cartoonist colorist letterer serviceman servicewoman`;

/** Nouns that a job title ends in. */
export const titleNouns = new Set(
  `${trades} engineer developer developper developpeur dev programmer coder architect manager director lead leader head chief officer president founder cofounder co-founder owner
  analyst consultant scientist designer intern internship trainee apprentice administrator admin sysadmin specialist technician technologist researcher fellow
  assistant professor lecturer teacher tutor instructor educator trainer writer editor journalist coordinator advisor adviser associate student
  evangelist advocate sre devops devsecops dataops mlops sdet tester qa swe sde mts cto ctpo cpto ceo coo cfo cio cpo cso ciso vp svp evp avp cmo freelancer contractor partner principal
  postdoc volunteer mentor coach organizer organiser maintainer contributor committer operator supervisor executive strategist producer artist animator
  accountant recruiter cashier barista clerk salesperson salesman agent representative chair chairman chairwoman chairperson treasurer secretary
  ambassador hacker guru ninja wizard nurse driver cook waiter waitress bartender server captain sergeant corporal lieutenant
  professional expert webmaster planner buyer controller auditor statistician mathematician physicist chemist biologist economist quant
  moderator facilitator master entrepreneur rep labourer laborer labour co-op coop researcher investigator liaison delegate marshal lifeguard host hostess photographer videographer musician guide speaker creator presenter blogger columnist
  translator interpreter librarian attorney lawyer paralegal physician therapist counselor counsellor psychologist electrician mechanic
  machinist welder plumber carpenter inspector surveyor draftsman estimator dispatcher receptionist bookkeeper merchandiser stylist
  dba curator greeter grader proctor linguist cadet evaluator examiner assessor integrator generalist dj senator foreman painter babysitter
  reviewer practitioner worker employee hand helper aide staffer ta ra tpm pm em gm ic cofounding steward ranger pilot
  ingenieur entwickler entwicklerin softwareentwickler berater leiter werkstudent werkstudentin doktorand doktorandin praktikantin ingenieurin programmierer programmiererin berater beraterin informatiker programista programistka praktikant ontwikkelaar teamleiter projektleiter geschäftsführer lehrer
  architekt architektin managerin consultante projektmanager projektmanagerin projektleiterin teamleiterin leiterin testerin designerin gründer gründerin gesellschafter
  manger enginer enginner engeneer enginneer developper devloper develper programer consultent adminstrator administator cordinator co-ordinator specalist technican analist
  dozent mitarbeiter fachinformatiker fachinformatikerin auszubildender auszubildende kehittäjä ohjelmistokehittäjä beheerder applicatiebeheerder medewerker
  pasante bolsista inżynier demonstrator pentester trader bioinformatician actuary epidemiologist copywriter landscaper teller soldier infantryman commander medic gunner
  airman keyholder stocker editor-in-chief performer
  angestellter angestellte sachbearbeiter sachbearbeiterin selbständiger selbstständiger inhaber inhaberin gesellschafter gesellschafterin arbeiter arbeiterin mitarbeiterin hilfskraft
  werknemer zelfstandige eigenaar vennoot uitzendkracht bijbaan pracownik pracowniczka właściciel anställd konsult medarbetare ansatt medarbejder työntekijä yrittäjä
  smts lmts pmts amts cro cdo hilfskraft hiwi freiberufler freiberuflerin aushilfe zivildienstleistender apprenti stagiair ingenjör udvikler stażysta
  singer vocalist soprano tenor baritone violinist pianist guitarist cellist drummer organist percussionist composer conductor musicologist choreographer dancer actor actress
  агроном аналитик архитектор ассистент бухгалтер дизайнер директор инженер консультант лаборант менеджер писатель преподаватель программист продюсер разработчик
  сотрудник сотрудница совладелец владелец подсобник подмастерье работник працівник співробітник
  редактор специалист стажёр стажер тестировщик тимлид учитель администратор переводчик исследователь
  розробник програміст інженер аналітик тестувальник архітектор викладач адміністратор`
    .split(/\s+/)
    .filter(Boolean),
);

/** Title nouns that as often name a thing that was built. */
export const productNouns = new Set(
  `${trades} manager planner server host controller guide driver helper assistant editor translator organizer organiser inspector pilot coach trainer tutor
  buyer agent ranger captain guru ninja wizard master partner advisor adviser moderator dispatcher operator bookkeeper librarian estimator
  steward artist animator clerk auditor hacker creator presenter supervisor mechanic waiter cashier scholar worker monitor`
    .split(/\s+/)
    .filter(Boolean),
);

/** What stands before such a noun where it is a person's. */
export const leadWords = new Set(
  'project product program programme engineering team community event teaching research release people general office delivery test operations store account sales chapter club group'.split(
    ' ',
  ),
);

/** Nouns of languages whose titles begin with them ("Développeur web", "Analista de Sistemas"). */
export const romanceNouns = new Set(
  `développeur développeuse developpeur ingénieur ingénieure stagiaire architecte responsable programmeur programmeuse concepteur conceptrice intégrateur
  intégratrice graphiste monteur monteuse cadreur cadreuse formateur formatrice administrateur administratrice technicien technicienne alternant alternante
  spécialiste gestionnaire enseignant enseignante chercheur doctorant vendeur vendeuse fondateur fondatrice analyste co-fondateur co-fondatrice cofondateur cofondatrice
  consultante desarrollador desarrolladora ingeniero ingeniera becario analista gerente arquitecto arquitecta consultor consultora coordinador coordinadora
  jefe jefa programador programadora técnico tecnico técnica profesor profesora docente investigador investigadora administrador administradora practicante
  assistente asistente auxiliar bolsista sócio-fundador sócia-fundadora socio-fundador professor professora monitor monitora
  desenvolvedor desenvolvedora engenheiro engenheira estagiário estagiária estagiario arquiteto arquiteta coordenador coordenadora pesquisador
  sviluppatore sviluppatrice ingegnere programmatore architetto stagista tirocinante sistemista
  dipendente impiegato impiegata operaio operaia apprendista collaboratore collaboratrice titolare tecnico perito insegnante ricercatore ricercatrice dottorando dottoranda
  empleado empleada operario operaria ayudante aprendiz colaborador colaboradora dependiente socio socia empregado empregada funcionário funcionária ajudante sócio sócia proprietário
  employé employée salarié salariée ouvrier ouvrière apprentie associé associée auto-entrepreneur auto-entrepreneuse autoentrepreneur intérimaire animateur animatrice
  разработчик инженер программист аналитик администратор руководитель начальник менеджер специалист директор преподаватель стажёр заместитель розробник інженер керівник`
    .split(/\s+/)
    .filter(Boolean),
);

/** Titles of those languages whose noun is an English one, too. */
export const romanceTitle =
  /^(?:consultant|expert)e? (?:technique|fonctionnel(?:le)?|sénior|indépendante?|informatique|métier)(?:\s|$)/i;

/** Fields of work in those languages ("Desenvolvimento de software"), which no company is called by. */
export const romanceField =
  /^(?:desenvolvimento|desarrollo|développement|sviluppo|consultoria|consultoría|consulenza|administração|administración|administration|gestão|gestión|gestion|suporte|soporte|ingénierie|ingeniería|engenharia|análise|análisis|conception|maintenance|manutenção|mantenimiento|programação|programación|recherche|pesquisa|investigación|docencia|ensino|enseignement|formation) (?:de|du|des|d['’]|do|da|e|y|et|em|en|web)\b/iu;

/** Endings of the names of professions: "hydrologist", "cartographer", "agronomist", "geneticist", "dietician". */
export const professionEnding =
  /^(?:co-)?\p{L}{3,}(?:ologist|ographer|onomist|icist|ician|metrist|therapist|iatrist)$/u;

/** Phrases that make a title whatever noun follows. */
export const titlePhrases: readonly RegExp[] = [
  /\b(?:technical|copy|web|content) (?:author|editor|writer)$/i,
  /\b(?:technical|tech|it|customer|desktop|help ?desk|application|production) support(?: (?:i{1,3}|[1-3]))?$/i,
  /\b(?:help ?desk|service ?desk)$/i,
  /\b(?:crew|team|staff|faculty|founding|corps|americorps|service|cabin crew|band|jury) member(?:$| of )/i,
  /^(?:(?:head|lead|night|day|armed|unarmed|chief) )?(?:security|prison|museum|crossing) guard$|^(?:bike|bicycle|food|parcel|night|medical) courier$|^(?:mail|letter|newspaper) carrier$/i,
  /\b(?:first|second|third|machinist['’]s|gunner['’]s|boatswain['’]s) mate$|^(?:bug bounty|threat) hunter$|^red teamer$|^mystery shopper$|^adjunct faculty$/i,
  /^(?:(?:deputy|under) )?(?:secretary|director|attorney) general$/i,
  /\b(?:teaching|research|graduate) assistantship$/i,
  /\b(?:ai|research|data science|engineering) resident$/i,
  /^(?:chef(?:fe)? de (?:projet|produit)|chargée? d(?:e |['’])\p{L}+|data entry)/iu,
  /(?:[工程设計计构分讲講教导導美律药藥咨询]师|[程術术研究管理信息教文人店服务調调运运营]员|[設計分講教導]師|[程術研究管理教]員|经理|經理|实习生?|實習生?|总监|總監|总裁|主管|主任|负责人|創業者|创始人|合伙人|顾问|顧問|助理|助教|教授|专家|組長|组长|部长|部長|院长|エンジニア|プログラマー|デベロッパー|デザイナー|マネージャー|リーダー|アーキテクト|コンサルタント|インターン|アルバイト|개발자|엔지니어|프로그래머|디자이너|매니저|팀장|연구원|인턴|대표|컨설턴트)$/u,
  /\b(?:board|committee|council|steering group) member$/i,
  /\b(?:lab|it|support|field|service|computer|bench|repair|pharmacy|operations|network|data cent(?:er|re)|av|audio|maintenance|vet|veterinary|stage|lighting|sound|theat(?:er|re)|performance|event|studio|deployment|installation|shop|hvac|cable|audio-?visual|lube|tire) tech(?: (?:i{1,3}|[1-3]))?$/i,
  /\b(?:visiting|research|post-?doctoral|resident|teaching) scholar$/i,
  /\b(?:research|technical|engineering|scientific|teaching) staff$/i,
  /^(?:pflicht|schüler|betriebs|ferial|ferien|semester|vor|berufs|orientierungs)?praktikum(?: (?:im|in der|in|bei|als|während)(?: \p{L}+){1,3})?$|^(?:ferien|neben|studenten|aushilfs|sommer)job$|^(?:praxissemester|werkstudententätigkeit)$/iu,
  /^(?:stage|prácticas?|tirocinio|estágio)$|^stage (?:de fin|en|chez|assistant|développement)\b/i,
  /\b(?:head|director|vp|vice president|president|chief|manager|team lead|lead|member|chair|dean|minister) of\b/i,
  /\bmember of (?:the )?(?:technical|engineering|scientific|[a-z]+ )?\s?(?:senior )?(?:technical )?staff\b/i,
  /\b(?:software|web|data|full[- ]?stack|front[- ]?end|back[- ]?end|mobile|ios|android|ml|ai|cloud|platform|security|research|hardware|firmware|embedded) (?:engineer|developer|development|engineering|programming) ?(?:intern(?:ship)?|i{1,3}|iv|v|[1-5])?$/i,
  /\b(?:co-?founder|founding|self[- ]?employed|freelance|independent consultant|tech(?:nical)? lead|team lead|scrum master|product owner|ph\.?d\.? (?:candidate|student|researcher)|research assistant|teaching assistant)\b/i,
  /\b(?:senior|sr\.?|staff|principal|lead|junior|research) (?:se|swe) ?\d?$/i,
  /\b(?:sde|swe)[- ]?(?:i{1,3}|iv|v|[1-9])\b|\b(?:mts|ic)(?:[- ]?[1-9]|[- ](?:i{1,3}|iv|v))\b|\bl[- ]?[1-9]$/i,
  /\b(?:research|academic|visiting) visitor$/i,
];

/** Adjectives of rank that begin titles. */
export const rankWords = new Set(
  'senior sr sr. staff principal junior jr jr. lead associate assistant chief distinguished executive entry-level mid-level mid graduate head deputy vice interim acting founding'.split(
    ' ',
  ),
);

/** The ranks that stand behind a title's noun, in the languages that have them there. */
export const ranksBehind = new Set(
  'senior sr junior jr ssr semi-senior semisenior sênior sénior júnior pleno confirmé confirmée débutant débutante avanzado avanzada'.split(
    ' ',
  ),
);

/** What a title's engineer is for, where it stands by itself ("Senior Engineer - Front End"). */
export const specialism =
  /^(?:front[- ]?end|back[- ]?end|full[- ]?stack|mobile|web|ios|android|devops|infrastructure|platform|embedded|firmware|machine learning|data platform|developer experience|site reliability)$/i;

/** Fields of work that follow a title's comma where its company stands before it ("Acme — Senior Engineer, Observability"). */
export const area =
  /^(?:(?:[\p{L}]+ (?:and |& )?)?(?:observability|reliability|payments|billing|growth|search|infrastructure|platforms?|security|identity|storage|networking|compute|data|analytics|quality|automation|tooling|frontend|backend|front[- ]end|back[- ]end|mobile|web|ios|android|cloud|devops|operations|machine learning|ai|ml|research|r&d|engineering|technology|software|internet|product|architecture|integrations?|developer (?:tools|experience|productivity)|machine intelligence|monetization|checkout|commerce|e-commerce|ads|advertising|messaging|video|media|graphics|compilers?|embedded|firmware|hardware|robotics|safety))$/iu;

/** "Network and Platform Services", "Enterprise Risk": words of fields alone, of which no company's name is made where another name stands. */
export const fieldWords =
  /^(?:(?:information|technology|technologies|security|data|visuali[sz]ation|analytics|cloud|applications?|services|systems|software|engineering|infrastructure|platforms?|networks?|networking|digital|design|science|enterprise|corporate|business|intelligence|internal|production|operations|quality|assurance|product|products|web|mobile|research|development|support|maintenance|hardware|solutions|tools|customer|technical|risk|compliance)(?:\s(?:and |& |of )?(?=\p{L})|$)){2,6}$/iu;

/** Words that a title goes on with after its noun ("Engineer Computer Vision", "Developer Ruby on Rails"), of which no bare name is made. */
export const techWords: ReadonlySet<string> = new Set(
  `engineering development programming software hardware web mobile cloud data machine learning deep computer vision language processing intelligence
  user experience ux ui site reliability quality assurance test testing automation delivery transformation operations infrastructure platform platforms security
  frontend backend front-end back-end full-stack full stack embedded systems network networks product products project projects program team
  tools growth payments search marketing sales support research science design digital business commerce analytics architecture integration
  java javascript typescript python ruby rails php go golang rust c c++ c# .net node.js react angular ios android linux windows
  aws azure google microsoft oracle sap salesforce wordpress kubernetes devops sql
  remote contract freelance full-time part-time intern internship summer temporary level department division group unit`
    .split(/\s+/)
    .filter(Boolean),
);

/** "Developer with Python and Django", "Engineer with embedded experience": what stands behind "with" is a skill, and no employer. */
export const skillWith =
  /^(?:(?:[^\s,;|()]+\s){1,4}(?:experience|expertise|focus|background|skills|knowledge)\b|(?:java|javascript|typescript|python|ruby|rails|php|perl|go|golang|rust|kotlin|swift|scala|elixir|c|c\+\+|c#|(?:asp|vb)?\.net|\p{L}+\.js|react|angular|vue|django|flask|laravel|symfony|spring|jquery|html|css|sql|graphql|ios|android|linux|docker|kubernetes|terraform|hadoop|spark|kafka)(?=$|[\s,;|()/&]))/iu;

/** What one is a technician, a consultant or a seller "en" in French and Spanish. */
export const fieldBehind =
  /^(?:informatique|inform[áa]tica|intelligence artificielle|inteligencia artificial|(?:cyber)?s[ée]curit[ée]|(?:ciber)?seguridad|[ée]lectronique|electr[óo]nica|[ée]lectricit[ée]|électrotechnique|m[ée]canique|mec[áa]nica|r[ée]seaux?|redes|syst[èe]mes?|sistemas|d[ée]veloppement|desarrollo|gestion|gesti[óo]n|marketing|communication|comunicaci[óo]n|ressources humaines|recursos humanos|donn[ée]es|datos|data|big data|machine learning|sciences?|ciencias?|math[ée]matiques|matem[áa]ticas|physique|f[íi]sica|chimie|qu[íi]mica|biologie|bioinformatique|statistiques?|estad[íi]stica|[ée]conomie|econom[íi]a|finances?|finanzas|comptabilit[ée]|contabilidad|recherche|investigaci[óo]n|ing[ée]nierie|ingenier[íi]a|g[ée]nie|t[ée]l[ée]coms?|t[ée]l[ée]communications|telecomunicaciones|technologies?|tecnolog[íi]as?|logiciels?|software|programmation|programaci[óo]n|automatique|automatisation|robotique|rob[óo]tica|design|dise[ñn]o|ventes?|ventas|logistique|log[íi]stica|qualit[ée]|calidad|b[âa]timent|alternance)(?![\p{L}\d])/iu;

/** What a department is called after, which is no company beside one. */
export const fieldOfStudy =
  /^(?:(?:department|dept\.?|faculty|institute|school|chair|division) (?:of|for) .{3,60}|(?:applied |theoretical |experimental |computational )?(?:physics|chemistry|biology|mathematics|maths|statistics|informatics|computer science|economics|linguistics|psychology|philosophy|geography|geology|astronomy|medicine|engineering|electrical engineering|mechanical engineering|neuroscience))$/i;

/** Words that make a name an organisation's wherever they stand. */
export const legalForms = new Set(
  'inc inc. llc ltd ltd. limited gmbh corp corp. corporation pty plc jsc ojsc cjsc pjsc llp sarl s.r.o. b.v. s.a. kg university college institute school hospital ministry universität hochschule université universidad universidade università'.split(
    ' ',
  ),
);

/** Words that end the names of organisations. */
export const companyWords = new Set(
  `inc inc. llc ltd ltd. limited gmbh corp corp. corporation company co. co ag sa s.a. s.r.o. srl s.r.l bv b.v. nv plc pty oy ab as a/s kg ug se sas s.a.s spa pvt pte
  group holdings university college institute institut school academy labs lab laboratory laboratories technologies technology systems solutions software
  consulting consultants services studio studios agency bank foundation ventures capital partners networks media digital interactive games
  hospital clinic ministry council airlines insurance airways energy pharmaceuticals pharma health healthcare industries international
  universität hochschule université universidad universidade università polytechnic startup telecom robotics analytics airforce navy army .com .io`
    .split(/\s+/)
    .filter(Boolean),
);

/** Kinds of contract and work place that stand beside titles and are neither company nor place. */
export const contractWords =
  /^(?:~?\d{1,2}(?:\.\d)?\+?\s?(?:yrs?|years?|mos?|months?|weeks?|wks?|ans?|mois|años?|meses|anos?|jahre?|monate?)\.?(?:,?\s(?:et\s|y\s|und\s)?\d{1,2}\s?(?:mos?|months?|mois|meses|monate?)\.?)?|full[- ]?time|part[- ]?time|contract(?: (?:position|role|basis|work))?|permanent|temporary|seasonal|contract[- ]to[- ]hire|(?:project|fixed[- ]term|short[- ]term|long[- ]term|term|freelance|b2b|civil|employment) contract|fixed[- ]term|on[- ]?site|hybrid|acquired by .*|promoted.*|(?:full|part)[- ]time(?: (?:contract|position|role|employment|internship))?)$/i;

/** What templates have in the place of a fact. */
export const templateWords =
  /^(?:(?:your |the )?(?:company|employer|organi[sz]ation)(?: name)?|(?:start|end|employment)[ _-]?dates?|(?:month|mm)[ ,/]{1,2}(?:year|yyyy)|(?:your )?(?:job|position|role) title|your (?:title|role|position|job)|city(?:, state)?|dates?)$/i;

/** Labels of a role's facts, as in "Position: …". */
export const fieldLabels: readonly (readonly [RegExp, 'title' | 'company' | 'location' | 'period' | 'skip'])[] = [
  [
    /^(?:project roles?|(?:job )?roles?|(?:job )?positions?(?: held| titles?)?|(?:job |current |official |role )?titles?|designation|job|post|funktion|stelle|tätigkeit|rolle|poste|fonction|intitulé|cargo|função|puesto|ruolo|functie)$/i,
    'title',
  ],
  [
    /^(?:(?:company|employer|organi[sz]ation|business)(?: name)?|firm|agency|workplace|client|customer|institution|firma|unternehmen|arbeitgeber|organisation|betrieb|entreprise|employeur|société|empresa|empleador|empregador|azienda|bedrijf|werkgever|at)$/i,
    'company',
  ],
  [/^(?:location|place|city|ort|standort|einsatzort|lieu|ville|local|lugar|luogo|plaats|where|office)$/i, 'location'],
  [
    /^(?:dates?|period|duration|time ?frame|when|years?|timeline|employed|(?:start|end)(?:ed)?(?: (?:dates?|year|month))?|from|to|until|till|joined|left|begin|von|bis|zeitraum|dauer|von[ -–]+bis|période|durée|período|duração|duración|fechas?|datas?|periodo|periode|(?:employment|working) (?:dates?|period)|dates? (?:employed|worked|of employment)|time ?(?:period|span)?|tenure|length of (?:service|employment))$/i,
    'period',
  ],
  [
    /^(?:team|department|division|industry|domain|type|rank|grade|pay grade|seniority|level|employment type|reporting to|report(?:s|ed)? to|managed|scope|supervisors?|advis[eo]rs?|pi|principal investigator|instructor|manager|contact|website|url|link|links|logo|icon|image|phone|team size|projects?|(?:pet|side|personal|hobby|toy|weekend)[- ]projects?)$/i,
    'skip',
  ],
];

/** Labels before lists of tools. */
export const techLabel =
  /^(?:(?:tech(?:nology|nologies|nical)?|tools?|(?:main |key |primary )?skills?(?: used)?|languages?|frameworks?|platforms?|libraries|stack|tech[- ]stack|environment|(?:main )?technologies|keywords?|software|databases?|infrastructure|built with|tools and technologies|key technologies|technologies (?:used|involved)|tech(?:nical)? (?:stack|environment|skills)|core technologies|programming languages?|skills (?:used|gained|learned)|tools (?:used|&|and) ?(?:technologies)?|tech used|stack used|used technologies|technology stack|technologies\/tools|technologies & tools|tools (?:and|&) (?:method(?:ologie)?s|frameworks|platforms|practices|processes)|(?:technologies|skills) (?:and|&) (?:method(?:ologie)?s|practices)|(?:skills|technologies|tools|frameworks|languages|platforms|libraries|stack)(?:(?:,? (?:and|&) |\s?[/&,]\s?)(?:skills|tech|technologies|tools|frameworks|languages|platforms|libraries|databases|infrastructure)){1,3})(?: used)?)\s*(?:[:：–—-]|$)/i;

/** What stands above the bullets of a role and names them ("Key responsibilities:"), neither heading nor prose. */
export const workLabel =
  /^(?:(?:key|main|core|major|selected|notable|primary|daily|general|my|some|other|recent) )?(?:responsibilities|duties|tasks|highlights|achievements|accomplishments|outcomes|results|impact|projects|contributions|activities|deliverables|technologies|tech(?:nology)? stack|(?:tech|technologies|tools|skills) used|tools|skills)(?: (?:and|&) (?:responsibilities|duties|highlights|achievements|accomplishments|contributions|results|impact|tools|skills))? ?:?$/i;

/** "Managed the harbour developers": prose, however short. */
export const deed =
  /^(?:\p{Lu}\p{Ll}+(?:ed|ing)|Led|Built|Wrote|Ran|Made|Kept|Drove) (?:an?|the|our|my|all|and|for|to|with|on|in|\d+) /u;
