import type * as v from 'valibot';
import { LARGEST_FILE } from '../src/large-file.ts';
import type { Rule } from '../src/lint/rule.ts';
import { configurationShape } from '../src/workspace/shape.ts';
import { toJsonSchema } from './json-schema.ts';

type Json = Readonly<Record<string, unknown>>;

/** `contributes.configuration` of the extension: one object for all rules, and what a configuration file can say, too. */
export function editorSettings(): Json {
  const { preset, profile, ladder, target, confidential, rules, files, allow, maxFileSize } =
    configurationShape.entries;
  const shared = { preset, profile, ladder, confidential, rules, files, allow, maxFileSize };
  const fromShape = Object.fromEntries(
    Object.entries(shared).map(([key, shape]) => [
      `rung.${key}`,
      { ...setting(shape), scope: 'resource', default: DEFAULTS[key] },
    ]),
  );
  return {
    title: 'Rung',
    properties: {
      'rung.target': {
        ...withNull(setting(target)),
        scope: 'window',
        default: null,
        description:
          'The level that you write for. Personal: it beats the target of a configuration file; “rung-target” in a document beats both.',
      },
      ...fromShape,
      'rung.typing.hold': {
        type: 'boolean',
        default: true,
        scope: 'window',
        description: 'Hold new findings on the bullet being written back until the cursor leaves it or typing rests.',
      },
      'rung.typing.rest': {
        type: 'number',
        default: 1500,
        minimum: 0,
        scope: 'window',
        description: 'How long typing must rest before held findings appear, in milliseconds.',
      },
      'rung.trace.server': {
        type: 'string',
        enum: ['off', 'messages', 'verbose'],
        default: 'off',
        scope: 'window',
        description: 'Write the messages between editor and language server to the log.',
      },
    },
  };
}

const DEFAULTS: Json = {
  preset: 'standard',
  profile: 'generic',
  ladder: '',
  confidential: false,
  rules: {},
  files: {},
  allow: [],
  maxFileSize: LARGEST_FILE,
};

function setting(shape: v.GenericSchema): Json {
  const { minLength: _, ...schema } = toJsonSchema(shape) as Record<string, unknown>;
  return 'enum' in schema ? { type: 'string', ...schema } : schema;
}

function withNull(schema: Json): Json {
  return { ...schema, type: ['string', 'null'], enum: [...(schema.enum as readonly string[]), null] };
}

/** The schema of configuration files, with each rule's page in reach of its description. */
export function configurationSchema(): Json {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Rung configuration',
    description: 'What Rung reads a workspace’s career documents by.',
    ...toJsonSchema(configurationShape),
    allowComments: true,
    allowTrailingCommas: true,
  };
}

/** A rule's severity as tables show it. */
export function severityCell(rule: Rule): string {
  return rule.severity === 'off' ? '–' : rule.severity;
}
