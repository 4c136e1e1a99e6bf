import type { Bullet, CareerDocument, Role } from '../../src/document/model.ts';
import { allBullets } from '../../src/document/roles/bullets.ts';

/** A fixture as its writer wrote it and as it was read. */
export interface Read {
  readonly name: string;
  readonly text: string;
  readonly document: CareerDocument;
}

/** Something that people write, with how to see that a fixture holds it and that it was read for what it is. */
export type Row = readonly [what: string, holds: (it: Read) => boolean];

export const sourceOf = ({ text }: Read, { span }: Role): string => text.slice(span.start, span.end);

/** A role that was read whole and whose own source is written so. */
export const role =
  (written: RegExp, accepts: (role: Role) => boolean = () => true): Row[1] =>
  (it) =>
    it.document.roles.some((role) => role.title && written.test(sourceOf(it, role)) && accepts(role));

/** A text that is written so, in a document with at least two roles that have a title and a company. */
export const text =
  (written: RegExp): Row[1] =>
  (it) =>
    written.test(it.text) && it.document.roles.filter(({ title, company }) => title && company).length >= 2;

/** A date that is written so and read to both ends. */
export const dated =
  (written: RegExp, ends: 'present' | 'past' = 'past'): Row[1] =>
  ({ text: source, document }) =>
    document.roles.some(({ period }) => {
      if (!period?.start || !written.test(source.slice(period.span.start, period.span.end))) return false;
      return ends === 'present' ? period.end === 'present' : period.end !== null && period.end !== 'present';
    });

export const bullet =
  (accepts: (bullet: Bullet, it: Read) => boolean): Row[1] =>
  (it) =>
    [...it.document.roles, ...it.document.entries].some((owner) => allBullets(owner).some((one) => accepts(one, it)));

export const sourceOfBullet = ({ text: source }: Read, { marker, span }: Bullet): string =>
  source.slice(marker.start, span.end);

/** A bullet of work whose source is written one way and which reads another. */
export const plain = (written: RegExp, reads: RegExp): Row[1] =>
  bullet((one, it) => written.test(sourceOfBullet(it, one)) && reads.test(one.plain.text));

export const work = (reads: RegExp): Row[1] =>
  bullet(({ nature, plain: { text: claim } }) => nature === 'work' && reads.test(claim));

export const section =
  (name: RegExp, kind: string): Row[1] =>
  ({ document }) =>
    document.sections.some(({ title, kind: is }) => title && name.test(title.text) && is === kind);

export const inSection =
  (kind: string): Row[1] =>
  ({ document }) =>
    document.roles.some((it) => it.section.kind === kind && it.bullets.length > 0);

export const companies = ({ document }: Read): readonly string[] =>
  document.roles.map(({ company }) => company?.text ?? '');

export const isKind =
  (kind: string, looks: RegExp): Row[1] =>
  (it) =>
    it.document.kind === kind && looks.test(it.text);

export const entry =
  (accepts: (entry: CareerDocument['entries'][number], it: Read) => boolean): Row[1] =>
  (it) =>
    it.document.kind === 'brag' && it.document.entries.some((one) => accepts(one, it));

export const isMonth = (of: CareerDocument['entries'][number]): boolean =>
  of.period?.start?.month !== undefined && of.period.start?.month !== null;

export function hashes(source: string, at: number): number {
  const line = source.slice(source.lastIndexOf('\n', at - 1) + 1, at + 10);
  return /^#*/.exec(line)?.[0].length ?? 0;
}
