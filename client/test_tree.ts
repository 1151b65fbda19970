import { Range, type TestController, type TestItem, Uri, workspace } from 'vscode';
import type { RegoTest } from './rego_protocol.ts';

/** Id of a test among those of its file. */
const idOf = (uri: string, name: string) => `${uri}#${name}`;

/** The tests as the editor shows them: files with their tests. */
export class TestTree {
  readonly #controller: TestController;

  constructor(controller: TestController) {
    this.#controller = controller;
  }

  /** Makes the tree show these tests: all there are, or with an address all of that file. */
  show(tests: readonly RegoTest[], uri?: string): void {
    const byFile = new Map<string, RegoTest[]>();
    for (const test of tests) byFile.set(test.uri, [...(byFile.get(test.uri) ?? []), test]);
    for (const [file] of this.#controller.items) {
      if ((uri === undefined || file === uri) && !byFile.has(file)) this.#controller.items.delete(file);
    }
    for (const [file, ofFile] of byFile) this.#showFile(file, ofFile);
  }

  file(uri: string): TestItem | undefined {
    return this.#controller.items.get(uri);
  }

  test(uri: string, name: string): TestItem | undefined {
    return this.file(uri)?.children.get(idOf(uri, name));
  }

  #showFile(file: string, tests: readonly RegoTest[]): void {
    const uri = Uri.parse(file);
    const item = this.file(file) ?? this.#controller.createTestItem(file, workspace.asRelativePath(uri), uri);
    item.description = tests[0]?.package ?? '';
    item.children.replace(
      tests.map(({ name, range: { start, end } }) => {
        const test = this.test(file, name) ?? this.#controller.createTestItem(idOf(file, name), name, uri);
        test.range = new Range(start.line, start.character, end.line, end.character);
        return test;
      }),
    );
    this.#controller.items.add(item);
  }
}

/** The tests at or below an item. */
export function testsOf(item: TestItem): TestItem[] {
  return item.parent ? [item] : [...item.children].map(([, child]) => child);
}
