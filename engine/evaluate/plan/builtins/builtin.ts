import { integerOf, type RegoNumber } from '../value/number.ts';
import { type AnyObject, isArray, isNumber, isObject, SetValue, typeName, type Value } from '../value/value.ts';

/** A built-in function: from operands to a value. It throws `BuiltinFailure` where OPA's has an error. */
export type Builtin = (...operands: Value[]) => Value | undefined;
export type Builtins = Readonly<Record<string, Builtin>>;

/** An error of a built-in function, which makes the expression undefined. No `Error`: a stack is not looked at. */
export class BuiltinFailure {
  /** OPA's name for what went wrong. */
  readonly code: string;
  readonly message: string;

  constructor(code: string, message: string) {
    this.code = code;
    this.message = message;
  }
}

/** This version of the function does not know these operands; core's does. */
export class BeyondBuiltin {}

export function fail(message: string, code = 'eval_builtin_error'): never {
  throw new BuiltinFailure(code, message);
}

/** The error of an operand that is not what the function takes. */
export function failType(message: string): never {
  return fail(message, 'eval_type_error');
}

export function beyond(): never {
  throw new BeyondBuiltin();
}

export function failOperand(position: number, value: Value | undefined, expected: string): never {
  failType(`operand ${position} must be ${expected} but got ${value === undefined ? 'nothing' : typeName(value)}`);
}

export function textAt(position: number, value: Value | undefined): string {
  return typeof value === 'string' ? value : failOperand(position, value, 'string');
}

export function numberAt(position: number, value: Value | undefined): RegoNumber {
  return isNumber(value) ? value : failOperand(position, value, 'number');
}

export function bigIntegerAt(position: number, value: Value | undefined): bigint {
  const integer = integerOf(numberAt(position, value));
  return integer ?? failType(`operand ${position} must be integer number but got floating-point number`);
}

/** An integer small enough to count with; one beyond stands for as far as possible. */
export function integerAt(position: number, value: Value | undefined): number {
  if (Number.isSafeInteger(value)) return value as number;
  const integer = bigIntegerAt(position, value);
  return BigInt.asIntN(64, integer) === integer
    ? Number(integer)
    : failType(`operand ${position} must be integer number`);
}

export function arrayAt(position: number, value: Value | undefined): readonly Value[] {
  return isArray(value) ? value : failOperand(position, value, 'array');
}

export function setAt(position: number, value: Value | undefined): SetValue {
  return value instanceof SetValue ? value : failOperand(position, value, 'set');
}

export function objectAt(position: number, value: Value | undefined): AnyObject {
  return isObject(value) ? value : failOperand(position, value, 'object');
}

/** The elements of an array, or of a set in Rego's order. */
export function listAt(position: number, value: Value | undefined): readonly Value[] {
  if (isArray(value)) return value;
  return value instanceof SetValue ? value.sorted() : failOperand(position, value, 'set or array');
}

export function textsAt(position: number, value: Value | undefined): readonly string[] {
  const list = listAt(position, value);
  for (const element of list) if (typeof element !== 'string') failOperand(position, element, 'array of strings');
  return list as readonly string[];
}
