/** What an editor inserts for a snippet whose stops are all left as they are. */
export function expand(snippet: string): string {
  let text = '';
  for (let i = 0; i < snippet.length; i += 1) {
    const stop = /^\$\{\d+([:|])/.exec(snippet.slice(i));
    if (snippet[i] === '\\') text += snippet[++i] ?? '';
    else if (stop) {
      const choice = stop[1] === '|';
      i += stop[0].length;
      let first = true;
      for (; i < snippet.length && !(choice ? snippet.startsWith('|}', i) : snippet[i] === '}'); i += 1) {
        if (choice && snippet[i] === ',') first = false;
        else if (snippet[i] === '\\') {
          i += 1;
          if (first) text += snippet[i] ?? '';
        } else if (first) text += snippet[i] ?? '';
      }
      if (choice) i += 1;
    } else text += snippet[i] ?? '';
  }
  return text;
}
