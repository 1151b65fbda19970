import { isArray } from '../value/value.ts';
import { arrayAt, type Builtins, integerAt } from './builtin.ts';

export const arrays: Builtins = {
  'array.concat': (a, b) => [...arrayAt(1, a), ...arrayAt(2, b)],
  'array.flatten': (a) => arrayAt(1, a).flatMap((element) => (isArray(element) ? element : [element])),
  'array.reverse': (a) => arrayAt(1, a).toReversed(),
  'array.slice': (a, start, stop) => {
    const array = arrayAt(1, a);
    const [from, to] = [Math.max(integerAt(2, start), 0), Math.max(integerAt(3, stop), 0)];
    return array.slice(from, Math.max(from, to));
  },
};
