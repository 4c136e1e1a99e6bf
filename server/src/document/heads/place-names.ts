import { cities } from './cities.ts';

// Where people work, as they write it: data only. Lower case throughout, but for codes.

/** Large cities and ways of working; with `regions` the places that are known by name. */
const namedPlaces: readonly string[] =
  `remote|fully remote|remote-first|worldwide|anywhere|home office|distributed|telecommute|work from home|wfh
  |san francisco|los angeles|san diego|san jose|seattle|portland|chicago|boston|cambridge|austin|dallas|houston|denver|boulder|atlanta|miami|philadelphia|pittsburgh|phoenix|detroit|minneapolis|st. louis|saint louis|kansas city|nashville
  |brooklyn|manhattan|palo alto|mountain view|menlo park|sunnyvale|santa clara|cupertino|redwood city|oakland|berkeley|sacramento|salt lake city|las vegas|orlando|tampa|charlotte|raleigh|durham|columbus|cleveland|cincinnati|indianapolis
  |milwaukee|madison|baltimore|arlington|reston|toronto|vancouver|montreal|montréal|ottawa|calgary|edmonton|waterloo|london|manchester|birmingham|leeds|bristol|edinburgh|glasgow|cardiff|belfast|dublin|cork|berlin|munich|münchen|hamburg|cologne
  |köln|frankfurt|stuttgart|düsseldorf|dresden|leipzig|vienna|wien|zurich|zürich|geneva|genève|basel|bern|lausanne|paris|lyon|toulouse|marseille|nantes|lille|bordeaux|grenoble|rennes|madrid|barcelona|valencia|seville|sevilla|bilbao|malaga|málaga|lisbon
  |lisboa|porto|rome|roma|milan|milano|turin|torino|bologna|naples|florence|amsterdam|rotterdam|utrecht|eindhoven|the hague|delft|brussels|antwerp|ghent|copenhagen|aarhus|stockholm|gothenburg|malmö|oslo|helsinki|tampere|reykjavik|warsaw|kraków|krakow|cracow
  |wrocław|wroclaw|gdańsk|gdansk|poznań|poznan|łódź|katowice|prague|praha|brno|bratislava|budapest|bucharest|cluj-napoca|cluj|iasi|sofia|athens|thessaloniki|istanbul|ankara|izmir|belgrade|novi sad|zagreb|ljubljana|tallinn|riga|vilnius|kyiv|kiev
  |lviv|kharkiv|odessa|dnipro|minsk|moscow|saint petersburg|st. petersburg|novosibirsk|tbilisi|yerevan|baku|almaty|tashkent|tel aviv|jerusalem|haifa|beirut|amman|cairo|casablanca|rabat|tunis|lagos|abuja|accra|nairobi|kampala|kigali
  |dakar|praia|abidjan|luanda|maputo|harare|lusaka|addis ababa|dar es salaam|algiers|cape town|johannesburg|pretoria|durban|dubai|abu dhabi|riyadh|doha|tehran|karachi|lahore|islamabad|delhi|new delhi|mumbai|bangalore|bengaluru|hyderabad|chennai|pune|kolkata|ahmedabad|noida|gurgaon|gurugram|kochi|thiruvananthapuram|trivandrum|jaipur|indore
  |coimbatore|mangalore|mysore|chandigarh|dhaka|kathmandu|colombo|beijing|shanghai|shenzhen|guangzhou|hangzhou|chengdu|nanjing|wuhan|taipei|tokyo|osaka|kyoto|seoul|hanoi|ho chi minh city|saigon|da nang|bangkok|kuala lumpur|jakarta|bandung|manila|cebu|sydney
  |melbourne|brisbane|perth|adelaide|canberra|auckland|wellington|christchurch|mexico city|ciudad de méxico|guadalajara|monterrey|são paulo|sao paulo|rio de janeiro|belo horizonte|curitiba|porto alegre|florianópolis|recife|brasília|brasilia
  |buenos aires|córdoba|santiago|bogotá|bogota|medellín|medellin|lima|quito|montevideo|caracas|santo domingo`
    .replace(/\n\s*/g, '')
    .split('|');

/** Places as they are written alone: cities with and without their accents, and where nobody has to be. */
export const places: ReadonlySet<string> = new Set([...namedPlaces, ...cities, ...cities.map(plainLetters)]);

function plainLetters(name: string): string {
  return /[^\x20-\x7E]/.test(name)
    ? name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/ø/g, 'o')
    : name;
}

/** Countries, states and regions: what stands after a city's comma. */
export const regions: ReadonlySet<string> = new Set(
  `ala.|alas.|ariz.|ark.|calif.|colo.|conn.|del.|fla.|ga.|ill.|ind.|kan.|kans.|ky.|la.|mass.|md.|me.|mich.|minn.|miss.|mo.|mont.|neb.|nebr.|nev.|n.h.|n.j.|n.m.|n.y.|n.c.|n.d.|okla.|ore.|pa.|penn.|r.i.|s.c.|s.d.|tenn.|tex.|vt.|va.|wash.|w.va.|wis.|wisc.|wyo.|d.c.|ont.|que.|b.c.|alta.|man.|n.s.|n.b.|sask.
  |usa|us|u.s.|u.s.a.|united states|united states of america|uk|u.k.|united kingdom|england|scotland|wales|northern ireland|ireland|germany|deutschland|france|spain|españa|portugal|italy|italia|netherlands|the netherlands|holland
  |belgium|luxembourg|switzerland|schweiz|austria|österreich|denmark|sweden|norway|finland|iceland|poland|czech republic|czechia|slovakia|hungary|romania|bulgaria|greece|turkey|türkiye|cyprus|malta|croatia|serbia|slovenia
  |bosnia|estonia|latvia|lithuania|ukraine|belarus|russia|moldova|georgia|armenia|azerbaijan|kazakhstan|uzbekistan|israel|palestine|lebanon|jordan|egypt|morocco|tunisia|algeria|nigeria|ghana|kenya|ethiopia|uganda|rwanda|tanzania
  |south africa|uae|u.a.e.|united arab emirates|saudi arabia|qatar|kuwait|bahrain|oman|iran|iraq|pakistan|india|bangladesh|nepal|sri lanka|china|prc|hong kong|taiwan|japan|south korea|korea|vietnam|viet nam|thailand|malaysia|singapore
  |indonesia|philippines|australia|new zealand|canada|mexico|méxico|brazil|brasil|argentina|chile|colombia|peru|perú|ecuador|uruguay|paraguay|bolivia|venezuela|costa rica|guatemala|cuba|dominican republic|puerto rico|el salvador|honduras
  |panama|jamaica|senegal|cape verde|cabo verde|cameroon|ivory coast|côte d'ivoire|zambia|zimbabwe|botswana|namibia|mozambique|angola|mali|benin|togo|madagascar|mauritius|sudan|syria|yemen|afghanistan|myanmar|cambodia|laos|mongolia|kyrgyzstan|turkmenistan|tajikistan|north macedonia|macedonia|montenegro|albania|kosovo|liechtenstein|monaco|andorra|nicaragua|haiti|trinidad and tobago|bahamas|macau|brunei|europe|emea|asia|apac|latam|north america|bay area|san francisco bay area|greater london|silicon valley
  |alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada
  |new hampshire|new jersey|new mexico|new york|new york city|nyc|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|washington dc
  |washington d.c.|west virginia|wisconsin|wyoming|ontario|quebec|québec|british columbia|alberta|manitoba|nova scotia|victoria|new south wales|nsw|queensland|tasmania|saskatchewan|new brunswick|newfoundland|andalusia|saxony|flanders|bavaria|catalonia|karnataka|maharashtra|tamil nadu|telangana|kerala|gujarat|uttar pradesh
  |cornwall|devon|dorset|somerset|wiltshire|hampshire|west sussex|east sussex|sussex|surrey|essex|suffolk|norfolk|cambridgeshire|hertfordshire|bedfordshire|buckinghamshire|oxfordshire|berkshire|gloucestershire|worcestershire|warwickshire|leicestershire
  |northamptonshire|nottinghamshire|lincolnshire|derbyshire|staffordshire|shropshire|herefordshire|cheshire|lancashire|cumbria|yorkshire|north yorkshire|south yorkshire|west yorkshire|east yorkshire|tyne and wear|northumberland|county durham|merseyside|greater manchester
  |west midlands|east midlands|middlesex|fife|aberdeenshire|lothian|county cork|county kerry|county dublin|county galway|co. dublin|co. cork|munster|leinster|connacht|ulster|jersey|guernsey|isle of man
  |baden-württemberg|bayern|hessen|hesse|niedersachsen|lower saxony|nordrhein-westfalen|north rhine-westphalia|nrw|rheinland-pfalz|saarland|sachsen|sachsen-anhalt|thüringen|thuringia|schleswig-holstein|brandenburg|mecklenburg-vorpommern
  |tirol|tyrol|salzburg|steiermark|styria|kärnten|vorarlberg|vaud|valais|ticino|aargau|thurgau|île-de-france|ile-de-france|bretagne|brittany|normandie|normandy|occitanie|nouvelle-aquitaine|provence|auvergne-rhône-alpes|rhône-alpes|hauts-de-france|pays de la loire|alsace
  |lombardy|lombardia|piedmont|piemonte|veneto|tuscany|toscana|lazio|emilia-romagna|campania|sicily|sicilia|puglia|liguria|sardinia|sardegna|trentino|friuli-venezia giulia|calabria|umbria|marche|abruzzo
  |andalucía|cataluña|catalunya|galicia|asturias|cantabria|euskadi|basque country|país vasco|navarra|aragón|castilla y león|castilla-la mancha|extremadura|murcia|comunidad valenciana|canary islands|islas canarias|balearic islands|madeira|azores|algarve|alentejo
  |noord-holland|north holland|zuid-holland|south holland|noord-brabant|north brabant|gelderland|overijssel|limburg|friesland|zeeland|wallonia|vlaanderen|skåne|västra götaland|uusimaa|zealand|jutland|mazowieckie|małopolskie|śląskie|silesia|wielkopolska|transylvania|crimea|tatarstan
  |andhra pradesh|bihar|haryana|punjab|rajasthan|madhya pradesh|west bengal|odisha|orissa|assam|goa|jharkhand|chhattisgarh|uttarakhand|himachal pradesh|sindh|khyber pakhtunkhwa|south australia|western australia|northern territory|australian capital territory|act
  |santa catarina|minas gerais|rio grande do sul|paraná|parana|bahia|pernambuco|ceará|goiás|distrito federal|espírito santo|jalisco|nuevo león|querétaro|yucatán|puebla|estado de méxico|antioquia|cundinamarca|valle del cauca|santa fe|mendoza
  |guangdong|zhejiang|jiangsu|sichuan|hubei|hunan|shandong|fujian|henan|hebei|liaoning|shaanxi|kanagawa|aichi|hyogo|gyeonggi|gyeonggi-do|selangor|penang|west java|bali|luzon|western cape|gauteng|kwazulu-natal|north east england|south west england|south east england|north west england|new england|midwest|east coast|west coast|pacific northwest`
    .replace(/\n\s*/g, '')
    .split('|'),
);

/** Regions that are cities of their own: what stands before their comma is seldom a town. */
export const cityRegions: ReadonlySet<string> = new Set([
  ...[
    'singapore',
    'hong kong',
    'luxembourg',
    'monaco',
    'macau',
    'new york city',
    'nyc',
    'washington dc',
    'washington d.c.',
  ],
  ...[
    'new york',
    'jersey',
    'guernsey',
    'malta',
    'gibraltar',
    'europe',
    'emea',
    'asia',
    'apac',
    'latam',
    'north america',
  ],
]);

/** Codes after a comma: US states, Canadian provinces and a few countries. */
export const placeCodes = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC
  ON QC BC AB MB SK NS NB UK US USA UAE NL FR ES IT PT CH AT SE NO DK FI PL CZ BR MX AU NZ SG JP KR CN HK TW ZA RSA NSW VIC QLD D.C.
  CAN GBR DEU FRA ESP ITA NLD BEL CZE POL AUT CHE SWE NOR DNK FIN IRL PRT GRC HUN ROU UKR IND CHN JPN KOR SGP AUS NZL BRA MEX ARG CHL ISR TUR ZAF`
    .split(/\s+/)
    .filter(Boolean),
);
