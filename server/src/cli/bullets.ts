import type { Bullet, CareerDocument, Role } from '../document/model.ts';
import { allBullets } from '../document/roles/bullets.ts';
import type { Engine } from '../engine.ts';
import { decodeText } from './input.ts';
import { type Io, UsageError } from './io.ts';

/** The lines of standard input, blank ones too: answers are told apart by their line. */
export async function readLines(io: Io): Promise<readonly string[]> {
  const text = decodeText(await io.stdin());
  if (typeof text !== 'string') throw new UsageError(`standard input: ${text.problem}`);
  const lines = text.split(/\r?\n/);
  // What ends the last line begins no other.
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** A bullet in a résumé of its own. */
export interface LoneBullet {
  readonly document: CareerDocument;
  readonly role: Role;
  readonly bullet: Bullet;
}

const HEAD = '# A. Writer\n\n## Experience\n\n### Software Engineer, Company\n\n2020 – 2022\n\n';

/** Reads a line as the one bullet of a role; null where it is none. */
export function loneBullet(engine: Engine, line: string): LoneBullet | null {
  const document = engine.reader.read(`${HEAD}- ${withoutMarker(line)}\n`, { kind: 'resume' });
  for (const role of document.roles) {
    const [bullet] = allBullets(role);
    if (bullet) return { document, role, bullet };
  }
  return null;
}

/** The line as a reader sees it: Markdown removed. */
export function plainLine(engine: Engine, line: string): string {
  const text = withoutMarker(line);
  // Most lines hold no Markdown at all and need no parser.
  if (!/[*_`[\]<>&\\~]/.test(text)) return text;
  return loneBullet(engine, text)?.bullet.plain.text ?? text;
}

function withoutMarker(line: string): string {
  return line.trim().replace(/^(?:[-*+•]|#{1,6})\s+/, '');
}
