import { listOf, pick } from './carrier.ts';

/** How a writer tells what was done in a role. */
export interface BodyStyle {
  readonly body:
    | 'list'
    | 'loose list'
    | 'nested'
    | 'labelled'
    | 'two lists'
    | 'list of tools'
    | 'task list'
    | 'prose'
    | 'wrapped'
    | 'dated bullets';
  readonly opening: 'none' | 'about' | 'about in italics' | 'label' | 'bold label' | 'heading' | 'team';
  readonly mark: '-' | '*' | '+' | '1.';
}

export const bodyAxes = {
  body: pick(
    ...(['list', 'list', 'list', 'loose list', 'nested', 'labelled', 'two lists', 'list of tools'] as const),
    ...(['task list', 'prose', 'wrapped', 'dated bullets'] as const),
  ),
  opening: pick(
    ...(['none', 'none', 'none', 'about', 'about in italics', 'label', 'bold label', 'heading', 'team'] as const),
  ),
  mark: pick('-', '*', '+', '1.'),
} as const;

const openings = {
  none: '',
  about: 'Tide pumps for small ports, sold in nine countries.\n\n',
  'about in italics': '*Tide pumps for small ports, sold in nine countries.*\n\n',
  label: 'Responsibilities:\n\n',
  'bold label': '**Key achievements**\n\n',
  heading: '##### Highlights\n\n',
  team: 'Team of six, part of the harbour group.\n\n',
} satisfies Record<BodyStyle['opening'], string>;

/** @returns the text and how many bullets it has, nested ones too */
export function bodyOf(
  [one, two]: readonly [string, string],
  { body, opening, mark }: BodyStyle,
): { readonly text: string; readonly bullets: number } {
  const list = (items: readonly string[], indent = ''): string => listOf(items, indent, mark);
  const indent = ' '.repeat(mark.length + 1);
  const closed = (text: string): string => `${text.replace(/\.$/, '')}.`;
  const bodies = {
    list: [list([one, two]), 2],
    'loose list': [list([one, two]).replace('\n', '\n\n'), 2],
    nested: [`${list([one])}\n${list([two, 'Kept the old one for a year.'], indent)}`, 3],
    labelled: [list([`**Payments:** ${one}`, `**Tides:** ${two}`]), 2],
    'two lists': [`${list([one])}\n\nKey projects:\n\n${list([two])}`, 2],
    'list of tools': [list([one, two, 'Technologies: Go, Kafka, Postgres']), 3],
    'task list': [list([`[x] ${one}`, `[x] ${two}`]), 2],
    prose: [`${closed(one)} ${closed(two)}`, 0],
    wrapped: [list([`Moved the dock scheduler to one queue,\n${indent}so that night shifts end at six.`, two]), 2],
    'dated bullets': [list([`${closed(one)} (2018)`, `In May 2018, took over the rota from two vendors`]), 2],
  } satisfies Record<BodyStyle['body'], readonly [string, number]>;
  const [text, bullets] = bodies[body];
  return { text: `${openings[opening]}${text}\n`, bullets };
}
