import type { CareerDocument, Span } from '../document/model.ts';
import { append } from '../lint/append.ts';
import { type Draft, defineRule } from '../lint/rule.ts';
import { quote } from './support/quote.ts';

const TICKET = /(?<![\w/#.-])([A-Z][A-Z]{1,9})-(\d{3,6})(?![\w-]|\.\d)/g;
/** Public identifiers, standards and projects that look like ticket keys. */
const PUBLIC = new Set(
  'AB ADR AES AI AZ AMD ARINC ARM ARROW ATA BEAM BERT BIP CAN CASSANDRA CCITT CCPA CIS CPU CVE CWE COVID CUDA DDR DES DIN DO DP DSA ECDSA ECMA EIP EN ERC FAR FIPS FLINK FTSE GB GDPR GHSA GPT GPU HADOOP HBASE HDFS HIVE HTTP IEC IEEE IETF ISA ISBN ISO ITU JEP JENKINS JIS JSR KAFKA KEP LLAMA LUCENE MAPREDUCE MB MD MIL MPEG MS NASDAQ NFPA NIST NLP OWASP PCI PEP PIP PL QTBUG RFC RIPEMD RSA RTX SARS SC SERVER SHA SOC SOLR SPARK SPEC STANAG STD TC TCP UL USB USC UTC UTF VT WCAG WTF XEP XTS YARN ZIP ZOOKEEPER'.split(
    ' ',
  ),
);
const SHORT_LINK =
  /\bhttps?:\/\/(?:bit\.ly|t\.co|goo\.gl|tinyurl\.com|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly)\/[\w-]{1,40}/gi;
const INTRANET =
  /\bhttps?:\/\/(?:[\w-]{1,40}(?=[/:])|(?:[\w-]{1,40}\.){1,5}(?:corp|internal|intranet|intra|lan|local)(?=[/:\s)]|$)|(?:[\w-]{1,40}\.){1,4}(?:corp|internal|intranet)\.[\w-]{1,40}\.[a-z]{2,10})[^\s)>\]]{0,200}/gi;

export const internalReference = defineRule({
  id: 'internal-reference',
  title: 'A reference that only insiders can follow',
  why: 'Ticket keys and intranet addresses say nothing to a reader outside and may tell more about the employer than was meant. A short link hides where it leads, and may end before the application does.',
  exceptions: 'Public identifiers (CVE, RFC, ISO, PEP, JEP, issue keys of well-known open projects) are left alone.',
  severity: 'warning',
  kinds: ['resume'],
  fix: 'none',
  family: 'structure',
  sources: [],
  examples: [
    {
      bad: '- Fixed the double charge («PAYM-1234») that had cost 3,000 euros a month.',
      good: '- Fixed the double charge that had cost 3,000 euros a month.',
    },
    {
      bad: '- Wrote the runbook («https://wiki.corp.example.com/runbooks») that six teams use.',
      good: '- Wrote the runbook that six teams use.',
    },
  ],
  unit: 'document',
  *check({ document }) {
    yield* links(
      document,
      SHORT_LINK,
      'hides where it leads and may stop working. The full address is safer, or its name in words.',
    );
    yield* links(
      document,
      INTRANET,
      'leads to a place that a reader outside cannot open. Name the thing in words, or leave it out.',
    );
    for (const match of document.text.matchAll(TICKET)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (PUBLIC.has(match[1] ?? '') || isPublicLink(document.text, span.end) || isExam(document.text, span)) continue;
      yield {
        span,
        message: `${quote(match[0])} reads as a ticket key, which tells a reader outside nothing. Say in words what it was, or leave it out.`,
      };
    }
  },
});

function* links({ text }: CareerDocument, pattern: RegExp, message: string): Iterable<Draft> {
  const places = new Map<string, Span[]>();
  for (const match of text.matchAll(pattern)) {
    if (/^https?:\/\/localhost\b/i.test(match[0])) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    append(places, match[0], span);
  }
  // One address is one matter, wherever it stands again.
  for (const [address, [span, ...again]] of places) {
    const related = again.map((other) => ({ span: other, message: 'the same address' }));
    if (span) yield { span, message: `${quote(address)} ${message}`, related };
  }
}

/** “Certified administrator (XY-104)”: the number of an examination. */
function isExam(text: string, { start, end }: Span): boolean {
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, lineEnd < 0 ? text.length : lineEnd);
  return /\b(?:certif\w{2,8}|exam(?:ination)?s?|course|credential)\b/i.test(line);
}

/** "[ABC-1234](https://…)": the key is the name of a page that anyone can open. */
function isPublicLink(text: string, end: number): boolean {
  return /^[^\]\n]{0,80}\]\(https?:/.test(text.slice(end, end + 100));
}
