import { integerOf, numberOfInteger } from '../value/number.ts';
import { isArray, isNumber, type Value } from '../value/value.ts';
import { type Builtins, beyond, fail, failType, integerAt, numberAt, textAt } from './builtin.ts';
import { isNanoseconds, parseDuration } from './duration.ts';

/** A point in time: to the second, and the nanoseconds beyond. */
interface Moment {
  date: Date;
  nanoseconds: bigint;
}

const perSecond = 1_000_000_000n;

/** Nanoseconds since 1970, or an array of them, a time zone and a layout. Other zones than UTC are core's. */
function momentAt(value: Value | undefined): Moment {
  const [since, zone = ''] = isArray(value) ? value : [value];
  if (since === undefined || (!isArray(value) && !isNumber(value))) {
    return failType('operand 1 must be either number (ns) or [number (ns), string (tz)]');
  }
  const integer = integerOf(numberAt(1, since));
  if (!['', 'UTC'].includes(textAt(1, zone))) return beyond();
  if (integer === undefined || !isNanoseconds(integer)) return fail('timestamp too big');
  const nanoseconds = ((integer % perSecond) + perSecond) % perSecond;
  return { date: new Date(Number((integer - nanoseconds) / 1_000_000n)), nanoseconds };
}

function sinceEpoch({ date, nanoseconds }: Moment): Value {
  const milliseconds = date.getTime();
  const since = Number.isNaN(milliseconds) ? undefined : BigInt(milliseconds) * 1_000_000n + nanoseconds;
  return since !== undefined && isNanoseconds(since) ? numberOfInteger(since) : fail('time outside of valid range');
}

const iso = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/;

/** The common form. Go is lenient with others. */
function parseIso(text: string): Value {
  const [, local = '', fraction = '', sign, hours = '0', minutes = '0'] = iso.exec(text) ?? [];
  const date = new Date(`${local}Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(local)) return beyond();
  if (Number(hours) > 23 || Number(minutes) > 59) return beyond();
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
  return sinceEpoch({ date: new Date(date.getTime() - offset), nanoseconds: BigInt(fraction.padEnd(9, '0')) });
}

function format(value: Value | undefined): string {
  const { date, nanoseconds } = momentAt(value);
  const layout = isArray(value) ? textAt(1, value[2] ?? '') : '';
  if (!['', 'RFC3339', 'RFC3339Nano'].includes(layout)) return beyond();
  const fraction = layout === 'RFC3339' ? '' : String(nanoseconds).padStart(9, '0').replace(/0+$/, '');
  return `${date.toISOString().slice(0, 19)}${fraction === '' ? '' : `.${fraction}`}Z`;
}

/** Beyond these, Go's own integers count otherwise. */
const maximumChange = 1_000_000;

function changeAt(position: number, value: Value | undefined): number {
  const change = integerAt(position, value);
  return Math.abs(change) > maximumChange ? beyond() : change;
}

function addDate(value: Value | undefined, ...changes: Value[]): Value {
  const { date, nanoseconds } = momentAt(value);
  const [years = 0, months = 0, days = 0] = changes.map((change, index) => changeAt(index + 2, change));
  const changed = new Date(date);
  changed.setUTCFullYear(date.getUTCFullYear() + years, date.getUTCMonth() + months, date.getUTCDate() + days);
  return sinceEpoch({ date: changed, nanoseconds });
}

const dateOf = (date: Date) => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
const clockOf = (date: Date) => [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];

/** Years to seconds from the earlier to the later: a field below zero borrows from the one before it. */
function difference(one: Moment, other: Moment): number[] {
  const isLater =
    one.date > other.date || (Number(one.date) === Number(other.date) && one.nanoseconds > other.nanoseconds);
  const [from, to] = isLater ? [other.date, one.date] : [one.date, other.date];
  const [before, after] = [from, to].map((date) => [...dateOf(date), ...clockOf(date)]) as [number[], number[]];
  const fields = after.map((field, index) => field - (before[index] as number));
  const daysOfMonth = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 0)).getUTCDate();
  const sizes = [0, 12, daysOfMonth, 24, 60, 60];
  for (let index = fields.length - 1; index > 0; index--) {
    if ((fields[index] as number) >= 0) continue;
    fields[index] = (fields[index] as number) + (sizes[index] as number);
    fields[index - 1] = (fields[index - 1] as number) - 1;
  }
  return fields;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const time: Builtins = {
  'time.add_date': addDate,
  'time.clock': (value) => clockOf(momentAt(value).date),
  'time.date': (value) => dateOf(momentAt(value).date),
  'time.diff': (one, other) => difference(momentAt(one), momentAt(other)),
  'time.format': format,
  'time.parse_duration_ns': (text) => numberOfInteger(parseDuration(textAt(1, text))),
  'time.parse_rfc3339_ns': (text) => parseIso(textAt(1, text)),
  'time.weekday': (value) => weekdays[momentAt(value).date.getUTCDay()],
};
