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
/** “Improved the runbook for stuck payouts”, “Wrote a page about ownership”: a page says by itself what it is for. */
const MENDED = /^(?:improve|extend|refine|clean|tidy|update|restructure|write|draft)$/;
const PAGE =
  /^\s+(?:up\s+)?(?:(?:the|our|a|an|its)\s+)?(?:(?!design\b)[\w’'-]+\s+){0,2}?(?:runbook|playbook|readme|guide|wiki|changelog|glossary|checklist|faq|template|docs?|page|memo|notes?)\s+(?:about|on|for|of)\s/i;
/** “Wrote monitoring for drift”: so does what watches. */
const WATCHING = /^(?:write|add|set)$/;
const WATCH =
  /^\s+(?:up\s+)?(?:the\s+|an?\s+)?(?:\w+\s+)?(?:monitoring|alerts?|alerting|logging|linting|lint(?:er)?\s+rules?)\s+(?:for|on|of|against)\s/i;
/** “Onboarded the new manager”: one person, who is there now. */
const WELCOMED = /^(?:onboard|welcome)$/;
const ONE_PERSON = /^\s+(?:the|a|our|my)\s+new\s+[\p{L} ]{2,30}(?<!s)(?:[.,;]|$)/u;
/** “Rolled out RPKI. Invalid routes dropped since June 2020”: what has been so since then. */
const SINCE = /[.;,–—]\s[^.;]{3,60}\bsince\s+(?:\p{L}{1,12}\s+)?(?:19|20)\d\d\b/u;
/** “No decision yet”, “still open”: that nothing has come of it so far is told. */
const OPEN =
  /\b(?:no|not)\s[^.;,]{1,40}\syet\b|\bstill\s+(?:open|ongoing|running|pending)\b|\b(?:work in progress|in progress|under review)\b/i;
/** What was learned has no other result; a brag document keeps it. */
const LEARNED = /^(?:learn|read|study|relearn)$/;

/** Whether the words that tell the act tell what came of it, too. */
export function isResultItself({ opener, text }: Evidence): boolean {
  if (SPOKE.test(text) || RHYTHM.test(text) || GONE.test(text) || OPEN.test(text) || SINCE.test(text)) return true;
  if (!opener) return false;
  const { text: words, lemma } = opener;
  const rest = text.slice(opener.end);
  return (
    RESULTS.test(words) ||
    LEARNED.test(lemma) ||
    (RELEASED.test(words) && SHARED.test(text)) ||
    (AGREED.test(lemma) && TO_DO.test(rest)) ||
    (RAISED.test(lemma) && VERSIONS.test(rest)) ||
    (MENDED.test(lemma) && PAGE.test(rest)) ||
    (WATCHING.test(lemma) && WATCH.test(rest)) ||
    (WELCOMED.test(lemma) && ONE_PERSON.test(rest))
  );
}
