/** One way for a condition to hold or to fail: all its lines are true together. */
export interface Branch {
  lines: string[];
  /** Rego of the steps to the place to blame, for the finding. */
  path: string[];
  /** What is wrong, completing "must …". */
  says: string;
}

/** Where a condition is asked. */
export interface Scope {
  /** Rego variable of the resource or element. */
  variable: string;
  /** Rego of its attributes: `bucket.values`, or the element itself. */
  values: string;
  /** Where the flagged resource is to blame for something at these steps of the scope. */
  place(steps: string[]): string[];
}

/** The resource that is flagged. */
export const subjectScope = (variable: string): Scope => ({
  variable,
  values: `${variable}.values`,
  place: (steps) => steps,
});

/** Another resource: whatever is wrong in it, the flagged resource is to blame at the place that leads there. */
export const otherScope = (variable: string, blamed: string[]): Scope => ({
  variable,
  values: `${variable}.values`,
  place: () => blamed,
});

export const isResource = ({ variable, values }: Scope): boolean => variable !== values;

/** A nested block or an element of a list of the outer scope. */
export const elementScope = (variable: string, outer: Scope, steps: string[]): Scope => ({
  variable,
  values: variable,
  place: (inner) => outer.place([...steps, ...inner]),
});

/** The steps that are the same whichever element a variable stands on: a helper rule hides its variables. */
export function fixedSteps(path: string[]): string[] {
  const end = path.findIndex((step) => !/^["\d]/.test(step));
  return end < 0 ? path : path.slice(0, end);
}

/** Whether any of the texts of Rego names the variable. */
export const names = (texts: readonly string[], variable: string): boolean => {
  const name = new RegExp(`(?<![\\w."])${variable}(?!\\w)`);
  return texts.some((text) => name.test(text));
};

/** `some i, rule in …` keeps its index only where the finding's path or another line uses it. */
export function dropUnusedIndexes(lines: string[], path: string[] = []): string[] {
  return lines.map((line, at) => {
    const [, index, rest] = /^some (\w+), (.*)$/.exec(line) ?? [];
    const used = index && names([...path, ...lines.filter((_, other) => other !== at)], index);
    return rest && !used ? `some ${rest}` : line;
  });
}
