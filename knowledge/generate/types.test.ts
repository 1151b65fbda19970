import { describe, expect, test } from 'vitest';
import { encodeBody } from '../schema/index.ts';
import { embeddedSource } from './sources.ts';
import { readType } from './types.ts';

/** A module of a provider package with one type, `aws_shelf`, of these fields; `more` declares what the fields use. */
function moduleOf(fields: string, { blocks = '', written = '', more = '' } = {}): string {
  return `
${more}
export interface ShelfConfig extends cdktf.TerraformMetaArguments {
${blocks}
}
/**
* Represents a {@link https://registry.terraform.io/providers/hashicorp/aws/1.0.0/docs/resources/shelf aws_shelf}
*/
export class Shelf extends cdktf.TerraformResource {
  public static readonly tfResourceType = "aws_shelf";
${fields}
  protected synthesizeHclAttributes() {
    const attrs = {
${written}
    };
  }
}
`;
}

const BOARDS = `
export class ShelfBoardOutputReference extends cdktf.ComplexObject {
  // ipv6_width - computed: false, optional: false, required: true
  private _ipv6Width?: number;
  public get ipv6Width() {
    return this.getNumberAttribute('ipv6_width');
  }
}
export class ShelfBoardList extends cdktf.ComplexList {
  public get(index: number): ShelfBoardOutputReference {
    return new ShelfBoardOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export class ShelfBoardListList extends cdktf.MapList {
  public get(index: number): ShelfBoardList {
    return new ShelfBoardList(this, index, false);
  }
}
export class ShelfBoardMap extends cdktf.ComplexMap {
  public get(key: string): ShelfBoardOutputReference {
    return new ShelfBoardOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
`;

/** The body of the line that the module gives. */
function check(module: string, expected: object) {
  expect(encodeBody(readType('aws', module))).toEqual({ body: expected });
}

/** One field, its flags as [computed, optional, required], the text after its comment given. */
function field(name: string, [computed, optional, required]: [boolean, boolean, boolean], text: string): string {
  return `  // ${name} - computed: ${computed}, optional: ${optional}, required: ${required}\n${text}\n  }\n`;
}

function plain(getter: string, declared?: string): string {
  const stored = declared ? `  private _it?: ${declared}; \n` : '';
  return `${stored}  public get it() {\n    return ${getter};`;
}

function structured(creation: string): string {
  return `  private _it = new ${creation};\n  public get it() {\n    return this._it;`;
}

describe('plain attributes', () => {
  test.each([
    ["this.getStringAttribute('it')", 'string', '?string'],
    ["this.getNumberAttribute('it')", 'number', '?number'],
    ["this.getBooleanAttribute('it')", 'boolean | cdktf.IResolvable', '?bool'],
    ["this.getListAttribute('it')", 'string[]', '?list(string)'],
    ["cdktf.Fn.tolist(this.getListAttribute('it'))", 'string[]', '?set(string)'],
    ["cdktf.Token.asNumberList(cdktf.Fn.tolist(this.getNumberListAttribute('it')))", 'number[]', '?set(number)'],
    ["this.getStringMapAttribute('it')", '{ [key: string]: string }', '?map(string)'],
    ["this.interpolationForAttribute('it')", 'number[][] | cdktf.IResolvable', '?list(list(number))'],
    ["this.interpolationForAttribute('it')", '{ [key: string]: { [key: string]: string } }', '?map(map(string))'],
    ["this.interpolationForAttribute('it')", 'any', '?any'],
  ])('%s of %s', (getter, declared, expected) => {
    check(moduleOf(field('it', [false, true, false], plain(getter, declared))), { it: expected });
  });

  test('flags say required, optional, computed, or both of the last', () => {
    const getter = plain("this.getStringAttribute('it')");
    check(
      moduleOf(
        field('a', [false, false, true], getter) +
          field('b', [false, true, false], getter) +
          field('c', [true, false, false], getter) +
          field('d', [true, true, false], getter),
      ),
      { a: '!string', b: '?string', c: '=string', d: '~string' },
    );
  });

  test('computed maps', () => {
    check(moduleOf(field('it', [true, false, false], structured('cdktf.StringMap(this, "it")'))), {
      it: '=map(string)',
    });
  });
});

describe('attributes of objects', () => {
  test.each([
    ['ShelfBoardList(this, "it", false)', '=list(object)'],
    ['ShelfBoardList(this, "it", true)', '=set(object)'],
    ['ShelfBoardMap(this, "it")', '=map(object)'],
    ['ShelfBoardListList(this, "it", true)', '=set(list(object))'],
    ['ShelfBoardOutputReference(this, "it")', '=object'],
  ])('%s', (creation, expected) => {
    check(moduleOf(field('it', [true, false, false], structured(creation)), { more: BOARDS }), {
      it: [expected, { ipv6_width: '!number' }],
    });
  });
});

describe('nested blocks', () => {
  const blocks = '  /**\n  * it block\n  */\n  readonly it?: ShelfBoard;';
  const writtenAs = (type: string) =>
    `      it: {\n        value: x,\n        isBlock: true,\n        type: "${type}",\n      },`;

  test.each([
    ['ShelfBoardList(this, "it", false)', 'list', true, 'list+'],
    ['ShelfBoardList(this, "it", true)', 'set', false, 'set*'],
    ['ShelfBoardOutputReference(this, "it")', 'list', false, 'list?'],
    ['ShelfBoardOutputReference(this, "it")', 'set', true, 'set1'],
    ['ShelfBoardOutputReference(this, "it")', 'struct', false, 'single?'],
  ])('%s written as %s, required: %s', (creation, type, required, expected) => {
    const fields = field('it', [false, !required, required], structured(creation));
    check(moduleOf(fields, { blocks, written: writtenAs(type), more: BOARDS }), {
      it: [expected, { ipv6_width: '!number' }],
    });
  });
});

describe('what is not understood stops the generator', () => {
  test.each([
    ['a module without a type', 'export const nothing = 1;', /declares no type/],
    [
      'an unknown shape of field',
      moduleOf('  // it - computed: true, optional: false, required: false\n'),
      /announces 1/,
    ],
    [
      'a block that is not said to be a list or a set',
      moduleOf(field('it', [false, true, false], structured('ShelfBoardOutputReference(this, "it")')), {
        blocks: '  /**\n  * it block\n  */\n  readonly it?: ShelfBoard;',
        more: BOARDS,
      }),
      /how its block it is written/,
    ],
    ['a class from elsewhere', moduleOf(field('it', [true, false, false], structured('Else(this, "it")'))), /Else/],
  ])('%s', (_, module, message) => {
    expect(() => readType('aws', module)).toThrow(message);
  });
});

test('the TypeScript of a compiled file is in its source map', () => {
  const map = Buffer.from(JSON.stringify({ sourcesContent: ['export class A {}'] })).toString('base64');
  expect(embeddedSource(`exports.A = A;\n//# sourceMappingURL=data:application/json;base64,${map}`)).toBe(
    'export class A {}',
  );
  expect(embeddedSource('exports.A = A;')).toBe('');
});
