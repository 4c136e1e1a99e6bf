import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { rowsFor } from './support.ts';

const LEFT_ALONE: readonly (readonly [bullet: string, why: string])[] = [
  ['Moved reads to replicas, which led to fewer timeouts.', '“led to”'],
  ['Wrote the storage part of a redesign led by the Oslo office.', 'someone else led'],
  ['Lead engineer for the kiosk software, 2 years.', 'a noun phrase'],
  ['Design and delivery of the badge printer.', 'nouns, not verbs'],
  ['Soldered the LED driver for the demo board.', 'not the verb'],
  ['Lead time for parts fell from 6 weeks to 2.', 'a noun'],
  ['Lead conversion dashboards for the sales team.', 'what sales calls a lead'],
  ['Staff engineer in a group of four.', 'a title'],
  ['Drove a tram simulator over CAN.', 'driven, not led'],
];

describe('what is left alone', () => {
  for (const [bullet, why] of LEFT_ALONE) {
    it(`${bullet} (${why})`, () => {
      assert.deepEqual(rowsFor(bullet, 'bare-led'), []);
      assert.deepEqual(rowsFor(bullet, 'any'), []);
    });
  }

  it('offers no wording of a finding for a complete bullet, only refactorings', () => {
    const bullet =
      'Led two engineers through the switch to signed builds, one repository a week; nothing unsigned has shipped since May.';
    const rows = rowsFor(bullet, 'any');
    assert.ok(
      rows.every((row) => row.includes('one repository a week; nothing unsigned has shipped since May')),
      rows.join('\n'),
    );
  });

  it('offers nothing for a header, a list of tools, an open placeholder or no text at all', () => {
    for (const bullet of ['Led, among others:', 'Go, Rust, Kafka', 'Led ⟨what?⟩', '…', '**Stack:** Go']) {
      assert.deepEqual(rowsFor(bullet, 'any'), [], bullet);
    }
  });

  it('offers nothing for a bullet that is longer than any sentence, and says so at once', () => {
    for (const filling of ['~', 'A', '1.2.', '](']) {
      assert.deepEqual(rowsFor(`Led the move. <!-- ${filling.repeat(20_000)} -->`, 'any'), [], filling);
    }
  });

  it('offers nothing for named contributions of open source', () => {
    assert.deepEqual(rowsFor('Contributed a streaming mode to `barley-csv`.', 'weak-opener'), []);
  });
});
