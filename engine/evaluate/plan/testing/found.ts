import type { FuzzCase } from './arbitrary_policy.ts';

/** Cases on which evaluators differed once. */
export const found: readonly FuzzCase[] = [
  {
    rules: `any_of(x) := x

r := input.b if {
	any_of({{1, "a"}: v | some v in any_of(input.c)})
	any_of(input.a.a)
}
`,
    inputs: [
      { a: {}, b: 1, c: [1, 2] },
      { a: { a: 1 }, b: 1, c: [1, 1] },
    ],
  },
];
