import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readSaid } from '../../src/rewrite/said.ts';
import { inputOf } from './support.ts';

interface Reading {
  readonly verbs?: readonly string[];
  readonly object?: string;
  readonly head?: string;
  readonly complements?: readonly string[];
  readonly tails?: readonly string[];
}

/** The constituents that the reader finds, as `kind: words`. */
function checkReading(bullet: string, expected: Reading): void {
  const said = readSaid(inputOf(bullet));
  assert.ok(said, bullet);
  const { clause, object } = said;
  const text = (piece: { start: number; end: number } | null) =>
    piece ? clause.source.text.slice(piece.start, piece.end) : '';
  const seen = {
    verbs: clause.opening.verbs.map((verb) => verb.base),
    object: object?.kind,
    head: text(clause.head),
    complements: clause.complements.map((each) => `${each.kind}: ${text(each)}`),
    tails: clause.tails.map((tail) => `${tail.form}: ${text(tail)}`),
  };
  for (const [key, value] of Object.entries(expected)) assert.deepEqual(seen[key as keyof Reading], value, key);
}

describe('the clause reader', () => {
  it('cuts a led change into its constituents', () => {
    checkReading(
      'Led the migration of billing to Kubernetes, cutting deploy time from 40 to 6 minutes, with 3 engineers in 2023.',
      {
        verbs: ['lead'],
        object: 'change',
        head: 'the migration',
        complements: ['of: of billing', 'direction: to Kubernetes', 'people: with 3 engineers', 'period: in 2023'],
        tails: ['gerund: cutting deploy time from 40 to 6 minutes'],
      },
    );
  });

  it('knows tools from places and users from makers', () => {
    checkReading('Led the rewrite of the quota service in Go, used by Search and Ads.', {
      complements: ['of: of the quota service', 'tool: in Go', 'users: used by Search and Ads'],
    });
    checkReading('Led the data team in Berlin.', { object: 'people', complements: ['place: in Berlin'] });
  });

  it('takes a list for one phrase and an aside for one of its own', () => {
    checkReading('Led the migration of Orders, Stock and Returns to Kafka.', {
      complements: ['of: of Orders, Stock and Returns', 'direction: to Kafka'],
    });
    checkReading('Owned the parcel-tracking feed, 40k events a minute.', {
      object: 'system',
      complements: ['aside: 40k events a minute'],
    });
  });

  it('finds every verb of the opening, with particle and prefix', () => {
    checkReading('Designed, built and rolled out the new scheduler.', { verbs: ['design', 'build', 'roll out'] });
    checkReading('Co-led the front-end guild.', { verbs: ['co-lead'], object: 'practice' });
    checkReading('Headed up the Rust chapter.', { verbs: ['head up'], object: 'practice' });
  });

  it('leaves code spans alone, whatever they say', () => {
    checkReading('Led the retirement of `used by default; and more` flags.', {
      complements: ['of: of `used by default; and more` flags'.replaceAll('`', '')],
      tails: [],
    });
  });

  it('tells what was led by its noun', () => {
    const kinds = {
      'the AWS exit': 'change',
      'the on-call reform': 'practice',
      'the vendor selection': 'decision',
      'the June outage response': 'event',
      'the PCI DSS work': 'goal',
      'a team of four': 'people',
      'half of the web team': 'people',
      'the working group on privacy': 'practice',
      'the Phoenix project': 'project',
      'the pricing API': 'system',
    };
    for (const [phrase, object] of Object.entries(kinds)) checkReading(`Led ${phrase}.`, { object });
  });
});
