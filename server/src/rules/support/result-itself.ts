import type { Evidence } from '../../evidence/model.ts';

/** What was prevented or granted is what came of it. */
const RESULTS =
  /^(?:prevent|eliminat|avoid|avert)\w*$|^(?:designated|appointed|selected|promoted|awarded|nominated|chosen|elected|certified|named|recogni[sz]ed|invited)$/i;
/** “Spoke at TideConf”: the stage is named. */
const SPOKE = /^(?:Spoke|Presented|Lectured)\s+at\s+(?:the\s+)?\p{Lu}/u;
/** What was given to everyone is out: “launched my parser as open source”. */
const RELEASED = /^(?:launched|published|released|shipped|open-?sourced)$/i;
const SHARED =
  /\b(?:open[- ]sourced?|oss|npm|pypi|crates?|packages?|librar(?:y|ies)|plug-?ins?|upstream|blog post|article|paper)\b/i;
/** “From quarterly to weekly”: both values, in words. */
const EVERY =
  '(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|once|twice|manual|never|rare)';
const RHYTHM = new RegExp(
  `\\bfrom\\s+(?:\\w+\\s+)?${EVERY}\\b.{0,30}\\bto\\s+(?:\\w+\\s+){0,2}(?:${EVERY}|automatic|self-service)\\b`,
  'i',
);
/** “…, removing licence costs”: what no longer is. */
const GONE = /,\s+(?:\w{2,20}ly\s+)?(?:removing|eliminating|retiring|ending|abolishing)\s/i;

/** “Persuaded design to change the orange”: what they did is what came of it. */
const AGREED = /^(?:persuade|convince)$/;
const TO_DO = /^\s[^.;]{1,80}?\sto\s+\p{L}/u;
/** “Upgraded Angular 12 to 17”: both are told. */
const RAISED = /^(?:upgrade|update|bump|raise|port)$/;
const VERSIONS = /\bv?\d[\d.]{0,6}(?:\.x)?\s*(?:to|→|->|–)\s*(?:\p{Lu}[\p{L}.]{1,20}\s)?v?\d/u;
/** “Improved the runbook for stuck payouts”: a page says by itself what it is for. */
const MENDED = /^(?:improve|extend|refine|clean|tidy|update|restructure)$/;
const PAGE =
  /^\s+(?:up\s+)?(?:the|our|a|its)\s+(?:[\w’'-]+\s+){0,2}?(?:runbook|playbook|readme|guide|wiki|changelog|glossary|checklist|faq|template)s?\b/i;
/** What was learned has no other result; a brag document keeps it. */
const LEARNED = /^(?:learn|read|study|relearn)$/;

/** Whether the words that tell the act tell what came of it, too. */
export function isResultItself({ opener, text }: Evidence): boolean {
  const rest = opener ? text.slice(opener.end) : '';
  return (
    SPOKE.test(text) ||
    RESULTS.test(opener?.text ?? '') ||
    (RELEASED.test(opener?.text ?? '') && SHARED.test(text)) ||
    RHYTHM.test(text) ||
    GONE.test(text) ||
    (opener !== null &&
      (AGREED.test(opener.lemma) ? TO_DO.test(rest) : MENDED.test(opener.lemma) && PAGE.test(rest))) ||
    (RAISED.test(opener?.lemma ?? '') && VERSIONS.test(rest)) ||
    LEARNED.test(opener?.lemma ?? '')
  );
}
