import type { Dimension, Source } from './model.ts';
import { sources } from './sources.ts';

/** A link of a hover: the words that are linked and the page that was read. */
export function link(words: string, source: Source): string {
  return source.url === undefined ? words : `[${words}](${source.url})`;
}

/**
 * Where ladders differ on a dimension: one or two sentences, each checked against the page it links to.
 * CircleCI's levels stand in the matrix that its article links to.
 */
export const differences: Readonly<Record<Dimension, string>> = {
  scope: `${link('Artsy', sources.artsy)} and ${link('Dropbox', sources.dropboxStaff)} place work across several teams at Staff. ${link('GitLab', sources.gitlabStaff)} describes Staff as generally team-level, and ${link('CircleCI', sources.circleci)} keeps several teams for Senior Staff.`,
  influence: `At Staff, ${link('Dropbox', sources.dropboxStaff)} looks for other teams’ roadmaps that change. ${link('Artsy', sources.artsy)} expects change without formal authority from its second Senior level on.`,
  ambiguity: `${link('Artsy', sources.artsy)} has its first Senior level break down unclear problems; ${link('Dropbox', sources.dropboxStaff)} has Staff settle what is done as well as how.`,
  horizon: `${link('Dropbox', sources.dropboxIC4)} counts in half-years and years on the rung below Staff, and ${link('in several years', sources.dropboxStaff)} at Staff. ${link('Artsy', sources.artsy)} speaks of short to medium terms at Staff.`,
  multiplier: `${link('Artsy', sources.artsy)} expects mentoring at its first Senior level, and whole training programmes at Staff. At ${link('Dropbox', sources.dropboxStaff)}, Staff coaches people who are growing towards the rungs around Staff.`,
  artefacts: `${link('Dropbox', sources.dropboxIC3)} expects documents for one’s own team two rungs below Staff, and ${link('strategy for several teams', sources.dropboxStaff)} at Staff. ${link('GitLab', sources.gitlabStaff)} has Staff answer for designs in its architecture process.`,
  risk: `${link('engineeringladders', sources.engineeringLaddersDeveloper)} asks its first senior level to own a system in production. ${link('Artsy', sources.artsy)} asks Staff to foresee problems of the whole organisation.`,
  impact: `${link('Artsy', sources.artsy)} looks for top-line figures and improvements across services at Staff, ${link('Dropbox', sources.dropboxStaff)} for effects on a whole area.`,
};
