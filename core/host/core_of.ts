import { type Answer, type Argument, boundary, type Core, type FunctionName, type Value } from './boundary.ts';

/** Core's functions, each with what a host lets callers say beside the argument. */
export type CoreFunctions<Rest extends unknown[] = []> = {
  readonly [F in FunctionName]: (argument: Argument<F>, ...rest: Rest) => Promise<Answer<Value<F>>>;
};

/** Makes core of one function that answers every call. */
export function coreOf<Rest extends unknown[] = []>(
  call: (name: FunctionName, argument: Argument<FunctionName>, ...rest: Rest) => Promise<Answer<unknown>>,
): CoreFunctions<Rest> {
  const names = Object.keys(boundary) as FunctionName[];
  return Object.fromEntries(
    names.map((name) => [name, (argument: Argument<FunctionName>, ...rest: Rest) => call(name, argument, ...rest)]),
  ) as unknown as CoreFunctions<Rest>;
}

/** Calls a function of core by its name. */
export function callCore(core: Core, name: FunctionName, argument: Argument<FunctionName>): Promise<Answer<unknown>> {
  return (core[name] as (argument: Argument<FunctionName>) => Promise<Answer<unknown>>)(argument);
}
