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
  readonly split: 'tune' | 'held-out';
  readonly title: string;
  readonly want: RoleJudgement['verdict'];
  readonly role: Role | null;
  readonly judgement: RoleJudgement | null;
}

const folder = join(import.meta.dirname, '../../../test-fixtures/labelled/staff-roles');

export function readLabelledRoles(profile: ProfileId = 'generic'): readonly LabelledRole[] {
  const [, ...rows] = readFileSync(join(folder, 'index.tsv'), 'utf8').trimEnd().split('\n');
  const reader = createReader();
  return rows.map((row) => {
    const [file = '', split, title = '', , want] = row.split('\t');
    const document = reader.read(readFileSync(join(folder, file), 'utf8'), { path: file, kind: 'resume' });
    const role = document.roles[0] ?? null;
    return {
      file,
      split: split as LabelledRole['split'],
      title,
      want: want as LabelledRole['want'],
      role,
      judgement: role && judgeRole(role, profiles[profile], readEvidence),
    };
  });
}

export function labelledFiles(): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.md'));
}
