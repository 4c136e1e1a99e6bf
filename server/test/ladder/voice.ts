import { strict as assert } from 'node:assert';

const banned =
  /\b(?:inflated?|exaggerat\w*|fake|dishonest|overclaim\w*|unproven|suspicious|weak|lazy|fluff|buzzword|cliché|poor|bad|wrong|failed|just|simply|obviously|should have|recruiters?|weaker)\b/i;

/** A hover in the voice of the product: the answer first, in bold; short; nobody accused; a way on at the end. */
export function checkHover(markdown: string, what: string): void {
  const told = `${what}:\n${markdown}`;
  const [first = '', ...rest] = markdown.split('\n\n');
  assert.match(first, /^\*\*[^*\n]+\*\*$/, `the first line is bold and whole\n${told}`);
  assert.ok(rest.length > 0, `details follow\n${told}`);
  assert.ok(countWords(markdown) <= 90, `${countWords(markdown)} words\n${told}`);
  checkVoice(markdown, told);
  assert.ok(!/^#/m.test(markdown), `no heading\n${told}`);
  assert.ok((markdown.match(/^[-*] /gm) ?? []).length <= 3, `no long list\n${told}`);
  assert.ok(
    !/undefined|null|NaN|\{|\}| {2}|\.\.(?!\.)|\s[.,;]/.test(markdown.replace(/\]\([^)]*\)/g, '')),
    `whole sentences\n${told}`,
  );
}

/** What holds for every text of the product. */
export function checkVoice(text: string, told: string = text): void {
  const own = text.replace(/“[^”]*”/g, '').replace(/\]\([^)]*\)/g, '');
  assert.doesNotMatch(own, banned, told);
  assert.doesNotMatch(own, /!|\p{Extended_Pictographic}/u, told);
}

/** Words of the text as it is shown: addresses of links are not. */
export function countWords(markdown: string): number {
  const shown = markdown.replace(/\]\([^)]*\)/g, '').replace(/[*[\]`]/g, '');
  return shown.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
