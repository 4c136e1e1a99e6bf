/** One line of the pick list of targets; null stands for none. */
export interface TargetChoice {
  readonly label: string;
  readonly description: string;
  readonly level: string | null;
}

/** The levels that the setting `rung.target` takes, as the extension's own package.json lists them; none comes first. */
export function targetChoices(packageJson: Manifest, now: string | null): readonly TargetChoice[] {
  const levels = packageJson.contributes.configuration.properties['rung.target'].enum;
  return [null, ...levels.filter((level) => level !== null)].map((level) => ({
    label: level === null ? 'No target' : level.charAt(0).toUpperCase() + level.slice(1),
    description: level === now ? 'in force' : '',
    level,
  }));
}

interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: { readonly 'rung.target': { readonly enum: readonly (string | null)[] } };
    };
  };
}
