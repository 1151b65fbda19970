import { join, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../../core/host/boundary.ts';
import { literal } from '../../../engine/literal.ts';
import { walk } from '../../files/folder.ts';

/** What a setting names: itself, or all that fits a pattern. */
export interface Expanded {
  /** As a report names them: from the folder of the settings on, with `/`. */
  paths: string[];
  diagnostics: Diagnostic[];
}

/** Finds what the patterns of a setting stand for: `*` is any part of a name, `**` any folders. */
export async function expand(
  folder: string,
  patterns: readonly string[],
  want: 'files' | 'folders',
): Promise<Expanded> {
  const paths = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const pattern of patterns) {
    if (!pattern.includes('*')) {
      paths.add(pattern);
      continue;
    }
    const steps = pattern.split('/');
    const fixed = steps.slice(
      0,
      steps.findIndex((step) => step.includes('*')),
    );
    const start = fixed.join('/') || (pattern.startsWith('/') ? '/' : '.');
    const fits = patternOf(pattern);
    const from = resolve(folder, start);
    for await (const { folder: below, files, problem } of walk(from)) {
      if (problem) diagnostics.push(problem);
      const name = nameBelow(start, from, below);
      const found = want === 'folders' ? [name] : files.map((file) => (name === '.' ? file : join(name, file)));
      for (const path of found) if (fits.test(withSlashes(path))) paths.add(withSlashes(path));
    }
  }
  return { paths: [...paths].sort(), diagnostics };
}

function nameBelow(start: string, from: string, below: string): string {
  const rest = below.slice(from.length).replace(/^[/\\]/, '');
  return join(start, rest);
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

function patternOf(pattern: string): RegExp {
  const parts = pattern
    .replace(/^\.\//, '')
    .split(/(\*\*\/|\*\*|\*)/)
    .map((part) => (part === '**/' ? '(?:.*/)?' : part === '**' ? '.*' : part === '*' ? '[^/]*' : literal(part)));
  return new RegExp(`^${parts.join('')}$`, 's');
}
