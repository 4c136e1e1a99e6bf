/** The version of the package, as `--version` and the language server tell it; a test holds it to package.json. */
export const version = '0.1.0';
