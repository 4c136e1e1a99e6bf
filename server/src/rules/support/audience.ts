/** Those whom work is made for or who use it, as words of an expression. */
const AUDIENCE = [
  // who works on software, or beside those who do
  'teams?|squads?|engineers?|developers?|designers?|analysts?|scientists?|researchers?|testers?|operators?|admins?|administrators?|managers?|engineering|product|support|sales|marketing|finance',
  // who works elsewhere in the company
  'departments?|officers?|agents?|employees|staff|executives|leadership|recruiters|hires|stakeholders',
  // who buys, sells and visits
  'users?|customers?|clients?|consumers|members|subscribers|visitors|guests|tenants|merchants?|retailers?|sellers|buyers|vendors|suppliers|dealers|contractors|partners|chains?|investors|companies|company|enterprises|businesses',
  // whom trades and the public serve
  'banks?|insurers?|charity|charities|municipality|city|school|university|hospital|clinic|clinics|airline|airlines|agencies|farmers|drivers|riders|readers|players|editors|journalists|citizens|residents|volunteers|patients?|students?|pupils|teachers|faculty|parents|nurses|doctors|clinicians|physicians|pharmacists',
].join('|');

const BEFORE = "(?:[\\w’'-]+\\s+){0,4}";

/** “For Ford dealers and contractors”. */
const MADE_FOR = new RegExp(`\\bfor\\s+${BEFORE}(?:${AUDIENCE})\\b`, 'i');
/** “Which two distributions use”, “that it relies on”. */
const USED =
  /\b(?:that|which|who|whom)\s[^.;]{0,60}\b(?:use|uses|used|rely|relies|depend|depends|run|runs|rerun|reruns|follow|follows|lead|leads|own|owns)\b/i;
/** “That QA files every bug with”, “with which editors label speech”. */
const USED_SO =
  /\b(?:that|which)\s[^.;,]{3,60}\s(?:with|on|from|in|through|by|against)(?=\s*(?:[.;,)]|$))|\b(?:with|by|on|from|through|in|against)\s+which\s/i;
/** “Serving both internal engineers and customers”, “giving operators a view”. */
const SERVES = new RegExp(
  `\\b(?:serv(?:es|ed|ing)|giv(?:es|ing)|provid(?:es|ing)|equipping|used\\s+(?:daily\\s+)?by)\\s+${BEFORE}(?:${AUDIENCE})\\b`,
  'i',
);
/** “Enabling product and engineering to plan together”, “which lets customers start a transfer”. */
const ENABLES = new RegExp(
  `\\b(?:allow|enabl|empower)(?:e|es|s|ed|ing)?\\s+${BEFORE}(?:${AUDIENCE})\\s+to\\b|\\b(?:let|lets|letting)\\s+${BEFORE}(?:${AUDIENCE})\\s+\\p{L}`,
  'iu',
);

/** Whether a text tells who uses the thing, or for whom it was made. */
export function tellsAudience(text: string): boolean {
  return USED.test(text) || USED_SO.test(text) || MADE_FOR.test(text) || SERVES.test(text);
}

/** Whether a text tells what became possible, and for whom. */
export function tellsWhatBecamePossible(text: string): boolean {
  return ENABLES.test(text);
}
