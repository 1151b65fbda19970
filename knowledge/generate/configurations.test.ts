import { expect, test } from 'vitest';
import { encodeBody } from '../schema/index.ts';
import { readPastType } from './configurations.ts';

/** A property as an older package declares it, with the comment that most of them have. */
function property(name: string, declared: string, comment: string): string {
  return `  /**\n${comment}  * Docs at Terraform Registry: {@link https://example.com#${name}}\n  */\n  readonly ${declared};\n`;
}

const BOARD = `
export interface ShelfBoard {
  readonly ipv6Width: number;
  readonly id?: string;
}
export function shelfBoardToTerraform(struct?: ShelfBoard): any {
  return {
    ipv6_width: cdktf.numberToTerraform(struct!.ipv6Width),
  }
}
`;

/** A module of an older package with one type, `aws_shelf`. */
function moduleOf(properties: string, written: string): string {
  return `${BOARD}
export interface ShelfConfig extends cdktf.TerraformMetaArguments {
${properties}}
export class Shelf extends cdktf.TerraformResource {
  public static readonly tfResourceType: string = "aws_shelf";
  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      ${written}
    };
  }
  protected synthesizeHclAttributes(): { [name: string]: any } {
    return { value: cdktf.stringToHclTerraform(this._it) };
  }
}
`;
}

/** The body of the type whose one property, written as `written`, is declared so, with or without comments. */
function check(
  declared: string,
  expected: object,
  { written = 'it: f(this._it)', block = false, comments = true } = {},
) {
  const comment = block ? '  * it block\n  * \n' : '';
  const properties = comments ? property('it', declared, comment) : `  readonly ${declared};\n`;
  expect(readPastType('aws', moduleOf(properties, `${written},`))).toMatchObject({
    type: 'aws_shelf',
    mode: 'resource',
  });
  expect(encodeBody(readPastType('aws', moduleOf(properties, `${written},`)))).toEqual({ body: expected });
}

const board = { ipv6_width: '?number', id: '?string' };

test('nothing is required of what is gone', () => {
  check('it: string', { it: '?string' });
  check('it?: boolean | cdktf.IResolvable', { it: '?bool' });
  check('it: { [key: string]: (boolean | cdktf.IResolvable) } | cdktf.IResolvable', { it: '?map(bool)' });
});

test('a name is as the type writes it', () => {
  check(
    'maxAgeSeconds?: number',
    { max_age_seconds: '?number' },
    { written: 'max_age_seconds: f(this._maxAgeSeconds)' },
  );
  check('buildAttribute?: string', { build: '?string' }, { written: 'build: f(this._build.internalValue)' });
  check('fetchData?: boolean', { get_data: '?bool' }, { written: 'get_data: f(this._getData)' });
  expect(() => check('other?: string', {})).toThrow('does not say how it writes other');
});

test('a structure is a block where the comment says so', () => {
  check('it?: ShelfBoard[] | cdktf.IResolvable', { it: ['?list(object)', board] });
  check('it?: ShelfBoard[] | cdktf.IResolvable', { it: ['list*', board] }, { block: true });
  check('it?: ShelfBoard', { it: ['list?', board] }, { block: true });
});

test('without comments every structure is a block', () => {
  check('it: ShelfBoard[]', { it: ['list*', board] }, { comments: false });
  check(
    'timeouts?: ShelfBoard',
    { timeouts: ['single?', board] },
    { comments: false, written: 'timeouts: f(this._timeouts)' },
  );
});

test('a structure within itself ends there', () => {
  const nested = moduleOf(property('it', 'it?: ShelfBoard', '  * it block\n'), 'it: f(this._it),')
    .replace('readonly ipv6Width: number;', 'readonly inner?: ShelfBoard;')
    .replace('ipv6_width: cdktf.numberToTerraform(struct!.ipv6Width)', 'inner: shelfBoardToTerraform(struct!.inner)');
  expect(encodeBody(readPastType('aws', nested))).toEqual({
    body: { it: ['list?', { inner: '?any', id: '?string' }] },
  });
});

test('what declares no type is an error', () => {
  expect(() => readPastType('aws', BOARD)).toThrow('a module of aws declares no type');
});
