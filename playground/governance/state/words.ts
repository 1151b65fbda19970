import type { Filters } from '../../../engine/inventory/filters.ts';

const numbers = new Intl.NumberFormat('en');
const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const millions = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  notation: 'compact',
  maximumFractionDigits: 2,
});
const cents = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' });
const percents = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
const days = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const times = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

export const numberText = (value: number): string => numbers.format(value);
/** Small sums have cents, and large ones are short. */
export function moneyText(value: number): string {
  return (value < 100 ? cents : value < 1e6 ? money : millions).format(value);
}
export const dayText = (at: string): string => days.format(new Date(at));
export const timeText = (at: string): string => times.format(new Date(at));

/** Never `100%` where something is left. */
export function percentText(share: number | undefined): string {
  if (share === undefined) return '–';
  return percents.format(share < 1 && share > 0.999 ? 0.999 : share);
}

/** What filters are called. */
export const filterTitles: Readonly<Record<keyof Filters, string>> = {
  account: 'Account',
  region: 'Region',
  type: 'Type',
  owner: 'Owner',
  tag: 'Tag',
  policy: 'Policy',
  framework: 'Framework',
  control: 'Control',
  severity: 'Severity',
  state: 'State',
  lacks: 'Without',
  text: 'Text',
};

/** `main.tf:12`. */
export const placeText = ({ file, line }: { file?: string; line?: number }): string =>
  file === undefined ? '' : line === undefined ? file : `${file}:${line}`;
