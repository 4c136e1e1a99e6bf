import { readActor } from './actor.ts';
import { readClaim } from './claim.ts';
import { readHead } from './head.ts';
import { createMemo } from './memo.ts';
import { readArtefacts, readCollaborators, readNamedResults, readObjects } from './mentions.ts';
import { missesResult } from './missing.ts';
import type { Evidence } from './model.ts';
import { readOpener } from './opener.ts';
import { readQuantities } from './quantities.ts';
import { readScope } from './scope.ts';
import { readSignals } from './signals.ts';
import { tokenize } from './tokens.ts';

/** What one bullet or sentence claims. Pure; never throws. */
export function readEvidence(text: string): Evidence {
  const tokens = tokenize(text);
  const head = readHead(tokens);
  const quantities = readQuantities(text, tokens);
  const hasMetric = quantities.some(({ kind }) => kind !== 'activity');
  const namedResults = readNamedResults(text, tokens, head);
  const artefacts = readArtefacts(text, tokens);
  const collaborators = readCollaborators(text, tokens);
  const claim = readClaim(tokens, head, hasMetric);
  const { scope, scopeWords } = readScope(text, tokens, head, claim, quantities);
  const facts = { tokens, head, claim, quantities, hasMetric, namedResults, artefacts, scope };
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
    objects: readObjects(text, tokens, head),
    signals: readSignals(text, facts),
    hasMetric,
    resultMissing: missesResult(facts),
  };
}

/** A reader that remembers the newest few thousand texts. */
export function createEvidenceReader(): (text: string) => Evidence {
  return createMemo(readEvidence, 4000);
}
