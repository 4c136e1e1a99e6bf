import { readActor } from './claims/actor.ts';
import { readClaim } from './claims/claim.ts';
import { missesResult } from './claims/missing.ts';
import { readOpener } from './claims/opener.ts';
import { readQuantities } from './figures/quantities.ts';
import { readHead } from './grammar/head.ts';
import { readPhrases } from './grammar/lexis.ts';
import { tokenize } from './grammar/tokens.ts';
import { createMemo } from './memo.ts';
import { readMentions, readObjects } from './mentions.ts';
import type { Evidence } from './model.ts';
import { groupsNamed } from './scope/named-teams.ts';
import { readScope } from './scope/scope.ts';
import { readSignals } from './signals.ts';

/** What one bullet or sentence claims. Pure; never throws. */
export function readEvidence(text: string): Evidence {
  const tokens = tokenize(text);
  const found = readPhrases(tokens);
  const head = readHead(tokens, found);
  const quantities = readQuantities(text, tokens);
  const hasMetric = quantities.some(({ kind }) => kind !== 'activity');
  const namedResults = readMentions(text, tokens, found, 'result');
  const artefacts = readMentions(text, tokens, found, 'artefact');
  const collaborators = readMentions(text, tokens, found, 'people');
  const claim = readClaim(tokens, head, hasMetric, found);
  const groups = groupsNamed(tokens);
  const { scope, scopeWords } = readScope(text, { tokens, head, claim, quantities, found, groups });
  const facts = { tokens, found, head, claim, quantities, hasMetric, namedResults, artefacts, scope, groups };
  return {
    text,
    achievement: claim.achievement,
    duty: claim.duty,
    opener: readOpener(text, tokens, head, claim),
    leadershipClaim: claim.leadership,
    actor: readActor(tokens, head),
    scope,
    scopeWords,
    quantities,
    namedResults,
    collaborators,
    artefacts,
    objects: readObjects(text, tokens, head, found),
    signals: readSignals(text, facts),
    hasMetric,
    resultMissing: missesResult(facts),
  };
}

/** A reader that remembers the newest few thousand texts. */
export function createEvidenceReader(): (text: string) => Evidence {
  return createMemo(readEvidence, 4000);
}
