import assert from 'node:assert/strict';
import { checkRoles, read } from './check.ts';

const names = (text: string): readonly string[] => read(text).sections.flatMap(({ title }) => title?.text ?? []);

describe('a section’s name underlined right below a quote or a bullet', () => {
  it('is a heading', () => {
    const text =
      '## Experience\n\n### Gauge Engineer, Skua, 2017 – 2019\n\n- Wrote the tide tables\n- Kept the\n  ledger\nEducation\n---------\n\n- BSc, 2016\n\n> A harbour has no walls.\n<font size="4">Languages/Tools</font>\n------\n\n- Go\n> Kept by the sea.\nTalks & Papers\n=====\n\n- On tides\n';
    assert.deepEqual(names(text), ['Experience', 'Education', 'Languages/Tools', 'Talks & Papers']);
    checkRoles(text, ['Gauge Engineer | Skua | 2017 | 2019 | 2']);
  });

  it('and words that were wrapped are none', () =>
    assert.deepEqual(
      names(
        '## Experience\n\n### Gauge Engineer, Skua, 2017 – 2019\n\n- Wrote the tide tables and\nkept them\n---\n\n- Moved the queue for\nGullway.\n---\n\nMore.\n',
      ),
      ['Experience'],
    ));
});

describe('what one does now', () => {
  it('is told by a word where no date is', () =>
    checkRoles(
      '## Work Experience\n\nHarbour Support Specialist — (Skua International Corp, Present)\n- Support on two ports.\n- Ferry counters.\n\nTide Clerk, Gullway | Current\n\n- Kept the ledger.',
      [
        'Harbour Support Specialist | Skua International Corp | - | present | 2',
        'Tide Clerk | Gullway | - | present | 1',
      ],
    ));

  it('stands above “Previous work”, and “Current” alone is no section of work', () => {
    checkRoles(
      '# Ida Moss\n\n### Current\n\n#### Skua Tides (Head of Charts / Advisor)\n\nTide systems for harbours.\n\n### Previous Work\n\n#### 2017-18 Gullway (Senior Harbour Engineer)\n\nFerry services.',
      ['Head of Charts / Advisor | Skua Tides | - | - | 0', 'Senior Harbour Engineer | Gullway | 2017 | 2018 | 0'],
    );
    const { sections } = read('# Ida Moss\n\n## Current\n\nTides\n\n## Education\n\nBSc');
    assert.deepEqual(
      sections.filter(({ title }) => title?.text === 'Current').map(({ kind }) => kind),
      ['other'],
    );
  });
});
