import * as v from 'valibot';
import { DIMENSIONS } from './dimensions.ts';
import { LEVELS } from './model.ts';

const name = v.pipe(v.string(), v.nonEmpty('must not be empty'));

/** Literal words; patterns of users are never regular expressions. */
const phrase = v.pipe(
  v.string(),
  v.nonEmpty('must not be empty'),
  v.check((text) => /[^*\s]/.test(text), 'needs at least one word beside “*”'),
);

const level = v.picklist(LEVELS);
const dimension = v.picklist(DIMENSIONS);
const share = v.pipe(v.number(), v.minValue(0, 'must be between 0 and 1'), v.maxValue(1, 'must be between 0 and 1'));
const count = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more'));

const signal = v.strictObject({
  phrase: v.pipe(
    phrase,
    v.description('Words of a bullet that count as a sign of this level. “*” stands for a few words.'),
  ),
  dimension: v.pipe(name, v.description('What the words show: one of Rung’s dimensions, or a name from “dimensions”.')),
});

const rung = v.strictObject({
  name: v.pipe(name, v.description('The level’s own name, as reports show it.')),
  equivalent: v.pipe(level, v.description('The common level that it is read as.')),
  titles: v.optional(
    v.pipe(v.array(phrase), v.description('Titles of this level. “*” stands for any words: “Senior * Engineer”.')),
  ),
  codes: v.optional(v.pipe(v.array(name), v.description('The company’s codes for this level, such as “L5”.'))),
  summary: v.optional(v.pipe(name, v.description('What the level is about, in a sentence; shown on hover.'))),
  expectations: v.optional(
    v.pipe(
      v.record(v.string(), name),
      v.description('What the level expects, by dimension: one of Rung’s, or a name from “dimensions”.'),
    ),
  ),
  signals: v.optional(v.pipe(v.array(signal), v.description('Phrases that count as a sign of this level.'))),
  examples: v.optional(v.pipe(v.array(name), v.description('Sentences that show the level; shown on hover.'))),
});

const titleCheck = v.strictObject({
  minimumBullets: v.optional(v.pipe(count, v.description('Roles with fewer bullets are not judged.'))),
  teamOnlyShare: v.optional(
    v.pipe(share, v.description('Share of bullets that must state one team’s work before the title check speaks.')),
  ),
  staffBullets: v.optional(v.pipe(count, v.description('Bullets that make a Staff title fit.'))),
  staffDimensions: v.optional(v.pipe(count, v.description('Dimensions that those bullets have to cover.'))),
  solidBullets: v.optional(
    v.pipe(count, v.description('Bullets that read as Staff before a lower title is told that more is shown.')),
  ),
  expectsInfluence: v.optional(
    v.pipe(v.boolean(), v.description('Whether a Staff role is expected to show influence beyond the team.')),
  ),
  expectsReach: v.optional(v.pipe(v.boolean(), v.description('Whether Staff evidence has to reach beyond the team.'))),
  expectsArtefact: v.optional(
    v.pipe(v.boolean(), v.description('Whether Staff evidence has to hold a document that others follow.')),
  ),
});

/** What a `*.rung-ladder.json` or YAML file holds; the JSON schema is made from this. */
export const ladderShape = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.description('The address of this schema, for editors.'))),
  name: v.pipe(name, v.description('The ladder’s name, as hovers and reports show it.')),
  extends: v.optional(
    v.pipe(
      v.picklist(['generic', 'multi-team-staff', 'team-staff', 'startup']),
      v.description('The profile that answers where this file is silent; “generic” if it is left out.'),
    ),
  ),
  dimensions: v.optional(
    v.pipe(
      v.record(v.string(), dimension),
      v.description('The ladder’s own names for dimensions, each with the dimension of Rung’s that it is read as.'),
    ),
  ),
  levels: v.pipe(
    v.array(rung),
    v.minLength(1, 'needs at least one level'),
    v.description('The levels, the lowest first.'),
  ),
  titleCheck: v.optional(
    v.pipe(titleCheck, v.description('When the title check speaks; the profile’s values otherwise.')),
  ),
});

export type LadderFile = v.InferOutput<typeof ladderShape>;
