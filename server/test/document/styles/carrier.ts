import fc from 'fast-check';
import type { Stint } from './stints.ts';

/** What carries the roles of a document: list items, the rows of a table, HTML. */
export interface Carrier {
  readonly axes: fc.Arbitrary<object>;
  /** The work section in that style and how many bullets each role has, or null where the choices do not go together. */
  write(stints: readonly Stint[], style: object): Work | null;
}

export interface Work {
  readonly text: string;
  readonly bullets: number;
  /** Where the text does not stand under the section's name. */
  readonly isWhole?: boolean;
}

type Axes<Style> = { readonly [Key in keyof Style]: fc.Arbitrary<Style[Key]> };

/** @param write the text, where each role has its two bullets; else a `Work` */
export function carrier<Style extends object>(
  axes: Axes<Style>,
  write: (stints: readonly Stint[], style: Style) => string | Work | null,
): Carrier {
  return {
    axes: fc.record(axes) as fc.Arbitrary<Style>,
    write(stints, style) {
      const written = write(stints, style as Style);
      return typeof written === 'string' ? { text: written, bullets: 2 } : written;
    },
  };
}

export const pick = fc.constantFrom;

/** How title and company stand beside each other. */
export interface PairStyle {
  readonly first: 'title' | 'company';
  readonly joint: string;
  readonly bold: 'title' | 'company' | 'both' | 'each' | 'none';
}

export const pairAxes: Axes<PairStyle> = {
  first: pick('title', 'company'),
  joint: pick(', ', ' - ', ' – ', ' — ', ' | ', ' at ', ' @ ', ' · ', ' • '),
  bold: pick('title', 'company', 'both', 'each', 'none'),
};

/** Title and company in the style's order. */
export function ordered({ title, company }: Stint, { first }: Pick<PairStyle, 'first'>): readonly [string, string] {
  return first === 'title' ? [title, company] : [company, title];
}

/** "**Engineer** | Acme" */
export function pairOf(stint: Stint, style: PairStyle): string {
  const [a, b] = ordered(stint, style);
  const joint = style.first === 'company' && /at |@/.test(style.joint) ? ' - ' : style.joint;
  switch (style.bold) {
    case 'both':
      return `**${a}${joint}${b}**`;
    case 'each':
      return `**${a}**${joint}*${b}*`;
    case 'none':
      return `${a}${joint}${b}`;
    default:
      return (style.bold === 'title') === (style.first === 'title') ? `**${a}**${joint}${b}` : `${a}${joint}**${b}**`;
  }
}

/** The pair without emphasis, as a heading has it. */
export function barePair(stint: Stint, style: PairStyle): string {
  return pairOf(stint, { ...style, bold: 'none' });
}

export function listOf(items: readonly string[], indent = '', sign = '-'): string {
  return items.map((item, at) => `${indent}${sign === '1.' ? `${at + 1}.` : sign} ${item}`).join('\n');
}
