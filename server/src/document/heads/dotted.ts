import { titleScore } from './classify.ts';
import { namesOnly } from './names-only.ts';

// Heads whose writers part the company, the title and the place with full stops: "Skua Harbour. Senior engineer. (2012 – 2015)".

/** Where such a stop stands, with the space after it. */
interface Stop {
  readonly at: number;
  readonly end: number;
}

/** No stop of “Pvt. Ltd.”, but one after a word, a legal form, a bracket or a name in quotation marks; "Sr." and "St." stand before what they belong to. */
const stop =
  /(?<=\p{L}\p{Ll}{2}(?<!\b(?:Snr|Jnr|Mgr|Eng|Dir|Gen|Sgt|Cpl|Col|Maj|Mrs|Asst|Assoc|Univ|Inst|Dept|Prof|Exec|Tech|Adm|Sec|Sys))|\b(?:Inc|LLC|Ltd|GmbH|Corp|Co|AG|SA|s\.r\.o)|["”»)]|\p{Ll}[A-Z+#\d]|\b[A-Z]{3,5})\.\s+(?=[\p{Lu}"“«])(?!(?:Ltd|LTD|Limited|Inc|LLC|Corp|Co)\b)/gu;

/** May be cut short ("Soft. Architecture"): only beside a title the stop after it parts. */
const shortWord = /(?<!\p{L})\p{L}{1,4}$/u;

/** The stop is of the form. */
const legalForm = /\b(?:Inc|LLC|Ltd|Co|Corp)$/;

/** The stops between titles and names, where there is nothing else. */
export function dottedCuts(text: string): readonly Stop[] {
  if (!text.includes('. ') || text.length > 200) return [];
  const stops = [...text.matchAll(stop)].map(({ index, 0: { length } }) => ({
    at: legalForm.test(text.slice(0, index)) ? index + 1 : index,
    end: index + length,
  }));
  if (stops.length === 0 || stops.length > 4) return [];
  const pieces = [...stops, null].map((it, index) =>
    text
      .slice(stops[index - 1]?.end ?? 0, it?.at ?? text.length)
      .replace(/^[\s.(]+|(?<![\s.,;:(–—-])[\s.,;:(–—-]+$/g, ''),
  );
  const areTitles = pieces.map((piece) => titleScore(piece.split(/,\s|\s[–—-]\s/, 1)[0] ?? '') >= 2);
  const areNames = pieces.every((piece, index) => piece === '' || areTitles[index] || isName(piece));
  if (!areNames || !areTitles.includes(true)) return [];
  const isWhole = (at: number): boolean => titleScore(pieces[at] ?? '') >= 2 && !/[,(]/.test(pieces[at] ?? '');
  return stops.filter(({ at }, index) => !shortWord.test(text.slice(0, at)) || isWhole(index) || isWhole(index + 1));
}

/** Names, a few of them in a row at most. */
function isName(piece: string): boolean {
  return namesOnly.test(piece.replace(/["“”«»()]/g, '').replace(/,\s/g, ' '));
}
