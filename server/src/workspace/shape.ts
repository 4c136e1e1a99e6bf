import * as v from 'valibot';
import { LEVELS } from '../ladder/model.ts';
import type { Rule, RuleOption } from '../lint/rule.ts';
import { rules } from '../rules/index.ts';

export const PRESET_NAMES = ['calm', 'standard', 'strict'] as const;
const SEVERITIES = ['off', 'hint', 'information', 'warning', 'error'] as const;
const PROFILES = ['generic', 'multi-team-staff', 'team-staff', 'startup'] as const;

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const phrase = v.pipe(
  v.string(),
  v.nonEmpty('must not be empty'),
  v.check((value) => /[^*\s]/.test(value), 'needs at least one word beside “*”'),
);
const globs = v.array(text);
const severity = v.picklist(SEVERITIES);

/** What one rule may be set to: a severity, or an object of it and the rule's options. */
function ruleShape(rule: Rule) {
  const options = Object.entries(rule.options ?? {}).map(
    ([name, option]) => [name, v.optional(v.pipe(optionShape(option), v.description(option.description)))] as const,
  );
  const object = v.strictObject({
    severity: v.optional(v.pipe(severity, v.description('How the finding is shown; “off” silences the rule.'))),
    ...Object.fromEntries(options),
  });
  return v.optional(v.pipe(v.union([severity, object]), v.description(rule.title)));
}

function optionShape({ default: value, values }: RuleOption): v.GenericSchema<unknown> {
  if (typeof value === 'number') return v.number();
  if (typeof value === 'boolean') return v.boolean();
  const item = values ? v.picklist([...values]) : text;
  return Array.isArray(value) ? v.array(item) : item;
}

/** What a `.rung.json`, a `.rung.yaml` or the `rung` key of a package.json holds; the JSON schema is made from this. */
export const configurationShape = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.description('The address of this schema, for editors.'))),
  extends: v.optional(
    v.pipe(
      v.union([text, v.array(text)]),
      v.description('A preset, or a path to another configuration file inside the workspace; the later ones win.'),
    ),
  ),
  preset: v.optional(
    v.pipe(
      v.picklist(PRESET_NAMES),
      v.description(
        '“calm” keeps the warnings alone; “strict” raises hints and information and adds the rules that are off.',
      ),
    ),
  ),
  profile: v.optional(
    v.pipe(
      v.picklist(PROFILES),
      v.description('Which kind of ladder levels are read by; “generic” if it is left out.'),
    ),
  ),
  ladder: v.optional(
    v.pipe(
      text,
      v.description(
        'Path to a ladder of your own (*.rung-ladder.json or YAML), from this file; it replaces the profile.',
      ),
    ),
  ),
  target: v.optional(v.pipe(v.picklist(LEVELS), v.description('The level that the document is written for.'))),
  confidential: v.optional(
    v.pipe(
      v.boolean(),
      v.description('Figures and names stay out: ratios, ranks and magnitudes are enough everywhere.'),
    ),
  ),
  rules: v.optional(
    v.pipe(
      v.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleShape(rule)]))),
      v.description('Severity and options by rule.'),
    ),
  ),
  files: v.optional(
    v.pipe(
      v.strictObject({
        resume: v.optional(v.pipe(globs, v.description('Globs of résumés, from the folder of this file.'))),
        brag: v.optional(v.pipe(globs, v.description('Globs of brag documents.'))),
        packet: v.optional(v.pipe(globs, v.description('Globs of promotion packets.'))),
        job: v.optional(v.pipe(globs, v.description('Globs of job descriptions.'))),
      }),
      v.description('Which files are what; a kind that is named replaces its default names.'),
    ),
  ),
  allow: v.optional(
    v.pipe(
      v.array(phrase),
      v.description('Phrases that no rule marks, literally; “*” stands for anything within a line.'),
    ),
  ),
  lexicon: v.optional(
    v.pipe(
      v.strictObject({
        names: v.optional(
          v.pipe(v.array(phrase), v.description('Names of systems and teams that count as named scope.')),
        ),
        results: v.optional(
          v.pipe(v.array(phrase), v.description('Phrases that count as a result and need no number.')),
        ),
      }),
      v.description('Words of your own trade, literally; “*” stands for anything within a line.'),
    ),
  ),
  maxFileSize: v.optional(
    v.pipe(
      v.number(),
      v.minValue(1000, 'must be 1000 or more'),
      v.description('Larger files, in characters, are not read.'),
    ),
  ),
});

export type ConfigurationFile = v.InferOutput<typeof configurationShape>;
