import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../src/document/model.ts';
import { createReader } from '../../src/document/reader.ts';
import { readEvidence } from '../../src/evidence/evidence.ts';
import type { RoleJudgement } from '../../src/judgement/model.ts';
import { judgeRole } from '../../src/judgement/role.ts';
import { type ProfileId, profiles } from '../../src/ladder/profiles.ts';

/** A fictional résumé's newest role with the verdict of a careful reader, and Rung's. */
export interface LabelledRole {
  readonly file: string;
  readonly split: 'tune' | 'held-out' | 'held-out-2' | 'tune-3' | 'held-out-3' | 'tune-4';
  readonly title: string;
  readonly want: RoleJudgement['verdict'];
  readonly role: Role | null;
  readonly judgement: RoleJudgement | null;
  /** Of the third set and the fourth: whether a reader would ask whose plans changed (`asked`, `shown` or `-`), and words whose reach stays open. */
  readonly influence?: string;
  readonly reach?: readonly string[];
  readonly text: string;
}

const labelled = join(import.meta.dirname, '../../../test-fixtures/labelled');

/** The first and third set hold two splits each; the second was written by another hand, and the fourth was read when it was mended for: one split each. */
export function readLabelledRoles(profile: ProfileId = 'generic'): readonly LabelledRole[] {
  const first = rowsOf('staff-roles').map(({ folder, row: [file = '', split, title = '', , want] }) => {
    return read(folder, file, split as LabelledRole['split'], title, want, profile);
  });
  const second = rowsOf('staff-roles-2').map(({ folder, row: [file = '', title = '', , want] }) => {
    return read(folder, file, 'held-out-2', title, want, profile);
  });
  const asking = ['staff-roles-3', 'staff-roles-4'].flatMap((set) =>
    rowsOf(set).map(({ folder, row: [file = '', title = '', , want, influence, reach = '', note = ''] }) => {
      const third = note.startsWith('held out') ? 'held-out-3' : 'tune-3';
      const asked = { influence, reach: reach.split('; ').filter((words) => words !== '') };
      return { ...read(folder, file, set === 'staff-roles-4' ? 'tune-4' : third, title, want, profile), ...asked };
    }),
  );
  return [...first, ...second, ...asking];
}

function rowsOf(folder: string): readonly { readonly folder: string; readonly row: readonly string[] }[] {
  const [, ...rows] = readFileSync(join(labelled, folder, 'index.tsv'), 'utf8')
    .trimEnd()
    .split('\n');
  return rows.map((row) => ({ folder, row: row.split('\t') }));
}

function read(
  folder: string,
  file: string,
  split: LabelledRole['split'],
  title: string,
  want: string | undefined,
  profile: ProfileId,
): LabelledRole {
  const text = readFileSync(join(labelled, folder, file), 'utf8');
  const role = createReader().read(text, { path: file, kind: 'resume' }).roles[0] ?? null;
  const judgement = role && judgeRole(role, profiles[profile], readEvidence);
  return { file, split, title, want: want as LabelledRole['want'], role, judgement, text };
}

export function labelledFiles(): readonly string[] {
  return ['staff-roles', 'staff-roles-2', 'staff-roles-3', 'staff-roles-4'].flatMap((folder) =>
    readdirSync(join(labelled, folder)).filter((name) => name.endsWith('.md')),
  );
}
