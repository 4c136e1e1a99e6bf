/** The folder that holds a file or folder, without a slash at its end; null at the top. */
export function folderOf(uri: string): string | null {
  const path = pathStart(uri);
  const at = uri.replace(/(?<!\/)\/+$/, '').lastIndexOf('/');
  return at < path ? null : at === path ? uri.slice(0, path) : uri.slice(0, at);
}

/** The name of a file, decoded. */
export function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

export function join(folder: string, name: string): string {
  return `${folder.replace(/(?<!\/)\/+$/, '')}/${name}`;
}

/** The URI that a relative path leads to, or null where it is absolute or leads out of `root`. */
export function resolveInside(folder: string, path: string, root: string): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|[\\/~])/i.test(path)) return null;
  const steps = folder.replace(/(?<!\/)\/+$/, '').split('/');
  const lowest = root.replace(/(?<!\/)\/+$/, '').split('/').length;
  for (const step of path.split(/[\\/]/)) {
    if (step === '' || step === '.') continue;
    if (step === '..') {
      if (steps.length <= lowest) return null;
      steps.pop();
    } else steps.push(encoded(step));
  }
  const uri = steps.join('/');
  return isInside(uri, root) ? uri : null;
}

export function isInside(uri: string, root: string): boolean {
  return uri.startsWith(`${root.replace(/(?<!\/)\/+$/, '')}/`);
}

/** The path of a document from a folder, decoded; its name where it stands elsewhere. */
export function relativePath(uri: string, folder: string | null): string {
  return folder !== null && isInside(uri, folder)
    ? decoded(uri.slice(folder.replace(/(?<!\/)\/+$/, '').length + 1))
    : nameOf(uri);
}

/** Where the path begins, behind scheme and authority. */
function pathStart(uri: string): number {
  const authority = /^[a-z][a-z0-9+.-]*:\/\//i.exec(uri)?.[0].length;
  if (authority === undefined) return 0;
  const slash = uri.indexOf('/', authority);
  return slash < 0 ? uri.length : slash;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function encoded(step: string): string {
  return encodeURIComponent(step).replace(/%(?:20|2B|40|2C|24|26|3D|3B)/g, (code) =>
    code === '%20' ? code : decodeURIComponent(code),
  );
}
