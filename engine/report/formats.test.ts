import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Finding } from '../evaluate/finding.ts';
import { Metadata } from '../policy/metadata.ts';
import type { Policy } from '../policy/policy.ts';
import { type FormatName, formats } from './formats.ts';
import { type CheckReport, defaultOptions, sourceOf } from './report.ts';

const mainTf = `resource "aws_s3_bucket" "logs" {
  bucket = "logs"
  acl    = "public-read"
}
`;

const aclFinding: Finding = {
  policy: 'aws.s3.acl_private',
  title: 'S3 buckets have a private ACL',
  severity: 'HIGH',
  address: 'module.data.aws_s3_bucket.logs["<a&b>"]',
  message: 'the ACL is `public-read`, which anyone can read',
  path: ['acl'],
  root: 'infra',
  file: 'infra/main.tf',
  range: { start: { line: 3, column: 12 }, end: { line: 3, column: 25 } },
  modules: [
    {
      name: 'data',
      file: 'infra/root.tf',
      range: { start: { line: 9, column: 1 }, end: { line: 9, column: 14 } },
    },
  ],
  fix: { set: { path: ['acl'], value: 'private' } },
  docs: ['https://docs.example.com/acl'],
};

const planFinding: Finding = {
  policy: 'aws.kms.rotation',
  title: 'KMS keys rotate',
  severity: 'MEDIUM',
  address: 'aws_kms_key.a',
  message: 'the key does not rotate,\n100% of the time',
  path: [],
  root: 'plan.json',
  modules: [],
  docs: [],
};

const syntaxError: Diagnostic = {
  code: 'terraform_syntax_error',
  severity: 'error',
  message: 'a `}` is missing',
  help: 'close the block that starts here',
  file: 'infra/broken.tf',
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 5 } },
};

function policy(id: string, title: string): Policy {
  return {
    id,
    metadata: Metadata.parse({
      title,
      description: 'Why it matters.',
      custom: { id, frameworks: { cis: ['2.1.1'] }, remediation: 'Turn rotation on.' },
    }),
    source: { file: `${id}.rego`, text: '' },
    package: `decree.${id}`,
    entrypoints: ['deny'],
    types: [],
    dataTypes: [],
    builtin: true,
  };
}

const full: CheckReport = {
  findings: [aclFinding, planFinding],
  excepted: [
    {
      finding: { ...aclFinding, address: 'aws_s3_bucket.site' },
      reason: 'a web site',
      until: '2027-01-31',
      from: 'source',
    },
  ],
  diagnostics: [syntaxError],
  policies: [
    policy('aws.s3.acl_private', 'S3 buckets have a private ACL'),
    policy('aws.kms.rotation', 'KMS keys rotate'),
    policy('aws.rds.public', 'RDS instances are "private" & safe'),
  ],
  resources: 12,
  seconds: 0.25,
};
const empty: CheckReport = { findings: [], excepted: [], diagnostics: [], policies: [], resources: 0, seconds: 0 };

function check(name: FormatName, report: Partial<CheckReport> = full): string {
  const source = sourceOf([
    { file: 'infra/main.tf', text: mainTf },
    { file: 'infra/broken.tf', text: 'rule {' },
  ]);
  return [...formats[name]({ ...empty, ...report }, { ...defaultOptions, source, version: '1.2.3' })].join('');
}

describe('text', () => {
  test('is grouped by file, with the source, the way there and the way out', () => {
    expect(check('text')).toMatchInlineSnapshot(`
      "infra/broken.tf

      error[terraform_syntax_error]: a \`}\` is missing
        --> infra/broken.tf:1:1
        |
      1 | rule {
        | ^^^^
        = help: close the block that starts here

      infra/main.tf

      high[aws.s3.acl_private]: the ACL is \`public-read\`, which anyone can read
        --> infra/main.tf:3:12
        |
      3 |   acl    = "public-read"
        |            ^^^^^^^^^^^^^
        = policy: S3 buckets have a private ACL
        = resource: module.data.aws_s3_bucket.logs["<a&b>"], acl
        = through: module.data at infra/root.tf:9:1
        = help: set \`acl\` to \`"private"\`
        = docs: https://docs.example.com/acl

      plan.json

      medium[aws.kms.rotation]: the key does not rotate,
        100% of the time
        --> plan.json
        = policy: KMS keys rotate
        = resource: aws_kms_key.a
        = help: Turn rotation on.

      2 findings (1 high, 1 medium), 1 excepted, 1 error in 12 resources, 3 policies (0.25 s)
      "
    `);
  });

  test('says that there is nothing', () => {
    expect(check('text', { resources: 1 })).toMatchInlineSnapshot(`
      "no findings in 1 resource, 0 policies (0.00 s)
      "
    `);
  });

  test('shows what hostile text says without obeying it', () => {
    const hostile = { ...planFinding, message: '\u001b[2J\u202egone', address: 'a\u0007' };
    expect(check('text', { findings: [hostile] })).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });
});

describe('the help of a finding', () => {
  const help = (fix: Finding['fix'], address = 'module.m.aws_s3_bucket.logs["x"]') =>
    check('text', { findings: [{ ...planFinding, address, ...(fix ? { fix } : {}) }] }).split('= help: ')[1];

  test('is the resource to add, as Terraform', () => {
    const reference = (path: string) => `\${${path}}`;
    const rule = { apply: [{ sse_algorithm: 'aws:kms', kms: reference('var.key') }] };
    const id = reference('self.id');
    const attributes = { bucket: id, rule: [rule], enabled: true, prefix: `${id}/` };
    expect(help({ add_resource: { type: 'aws_s3_thing', attributes } })).toMatchInlineSnapshot(`
      "add this resource:
          resource "aws_s3_thing" "logs" {
            bucket  = aws_s3_bucket.logs["x"].id
            enabled = true
            prefix  = "\${aws_s3_bucket.logs["x"].id}/"
            rule {
              apply {
                sse_algorithm = "aws:kms"
                kms           = var.key
              }
            }
          }

      1 finding (1 medium) in 0 resources, 0 policies (0.00 s)
      "
    `);
  });

  test('is the block to add', () => {
    const attributes = { enabled: true };
    expect(help({ add_block: { path: ['versioning'], attributes } })).toMatchInlineSnapshot(`
      "add this block:
          versioning {
            enabled = true
          }

      1 finding (1 medium) in 0 resources, 0 policies (0.00 s)
      "
    `);
  });
});

describe('json', () => {
  test('has exactly the keys that programs rely on', () => {
    const { findings, diagnostics, summary } = JSON.parse(check('json'));
    expect(findings).toEqual([aclFinding, planFinding]);
    expect(diagnostics).toEqual([syntaxError]);
    expect(summary).toEqual({ policies: 3, resources: 12, findings: 2, seconds: 0.25 });
  });
});

describe('sarif', () => {
  const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // The schema is draft-04, whose two keywords that Ajv knows otherwise only name it.
  const { id: _id, $schema: _draft, ...body } = schema;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(body);
  const sarif = (report?: Partial<CheckReport>): Log => JSON.parse(check('sarif', report));

  test.each([
    ['everything', full],
    ['nothing', empty],
    ['awkward names', { findings: [{ ...aclFinding, file: 'C:\\my files\\a#b.tf', docs: ['not a link'] }] }],
  ])('is valid for %s', (_, report) => {
    validate(sarif(report));
    expect(validate.errors).toBeNull();
  });

  test('the schema is really asked', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  test('a result has its exact region, the module call and the resource', () => {
    expect(sarif().runs[0]?.results?.[0]).toMatchInlineSnapshot(`
      {
        "level": "error",
        "locations": [
          {
            "logicalLocations": [
              {
                "fullyQualifiedName": "module.data.aws_s3_bucket.logs["<a&b>"]",
                "kind": "resource",
              },
            ],
            "physicalLocation": {
              "artifactLocation": {
                "uri": "infra/main.tf",
              },
              "region": {
                "endColumn": 25,
                "endLine": 3,
                "startColumn": 12,
                "startLine": 3,
              },
            },
          },
        ],
        "message": {
          "text": "the ACL is \`public-read\`, which anyone can read",
        },
        "partialFingerprints": {
          "decree/v1": "6c07041165b1f58f6ae32b786fdf9dcc",
        },
        "properties": {
          "address": "module.data.aws_s3_bucket.logs["<a&b>"]",
          "path": [
            "acl",
          ],
          "severity": "HIGH",
        },
        "relatedLocations": [
          {
            "message": {
              "text": "module.data is called here",
            },
            "physicalLocation": {
              "artifactLocation": {
                "uri": "infra/root.tf",
              },
              "region": {
                "endColumn": 14,
                "endLine": 9,
                "startColumn": 1,
                "startLine": 9,
              },
            },
          },
        ],
        "ruleId": "aws.s3.acl_private",
        "ruleIndex": 1,
      }
    `);
  });

  test('an accepted finding is suppressed, with its reason', () => {
    expect(sarif().runs[0]?.results?.map(({ suppressions }) => suppressions)).toEqual([
      undefined,
      undefined,
      [{ kind: 'inSource', status: 'accepted', justification: 'a web site (until 2027-01-31)' }],
    ]);
  });

  test('fingerprints survive a move of lines, and tell resources apart', () => {
    const fingerprint = (finding: Finding) => sarif({ findings: [finding] }).runs[0]?.results?.[0]?.partialFingerprints;
    const moved = { start: { line: 40, column: 12 }, end: { line: 40, column: 25 } };
    expect(fingerprint({ ...aclFinding, range: moved })).toEqual(fingerprint(aclFinding));
    expect(fingerprint({ ...aclFinding, address: 'aws_s3_bucket.other' })).not.toEqual(fingerprint(aclFinding));
  });

  test('names of files are valid relative or absolute URIs', () => {
    const uri = (file: string) =>
      sarif({ findings: [{ ...aclFinding, file }] }).runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation
        ?.artifactLocation?.uri;
    expect(uri('./a b/é.tf')).toBe('a%20b/%C3%A9.tf');
    expect(uri('/srv/main.tf')).toBe('file:///srv/main.tf');
    expect(uri('C:\\infra\\main.tf')).toBe('file:///C:/infra/main.tf');
  });
});

describe('junit', () => {
  test('fails a case for each finding and passes one for each policy that is kept', () => {
    expect(check('junit')).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="decree" tests="4" failures="2" errors="1" time="0.250">
        <testsuite name="decree check" tests="4" failures="2" errors="1" time="0.250">
          <testcase classname="terraform_syntax_error" name="infra/broken.tf:1:1">
            <error type="terraform_syntax_error" message="a \`}\` is missing">infra/broken.tf:1:1&#10;close the block that starts here</error>
          </testcase>
          <testcase classname="aws.s3.acl_private" name="module.data.aws_s3_bucket.logs[&quot;&lt;a&amp;b&gt;&quot;] (infra/main.tf:3:12)">
            <failure type="HIGH" message="the ACL is \`public-read\`, which anyone can read">infra/main.tf:3:12&#10;S3 buckets have a private ACL&#10;set \`acl\` to \`&quot;private&quot;\`&#10;https://docs.example.com/acl</failure>
          </testcase>
          <testcase classname="aws.kms.rotation" name="aws_kms_key.a (plan.json)">
            <failure type="MEDIUM" message="the key does not rotate,&#10;100% of the time">plan.json&#10;KMS keys rotate&#10;Turn rotation on.</failure>
          </testcase>
          <testcase classname="aws.rds.public" name="RDS instances are &quot;private&quot; &amp; safe"/>
        </testsuite>
      </testsuites>
      "
    `);
  });

  test('has no character that XML cannot hold', () => {
    const hostile = { ...planFinding, message: ']]>\u0000\u001b\ud800' };
    expect(check('junit', { findings: [hostile] })).toContain('message="]]&gt;\ufffd\ufffd\ufffd"');
  });
});

describe('github', () => {
  test('is one escaped command for each', () => {
    expect(check('github')).toMatchInlineSnapshot(`
      "::error file=infra/broken.tf,line=1,endLine=1,col=1,endColumn=5,title=terraform_syntax_error::a \`}\` is missing%0Aclose the block that starts here
      ::error file=infra/main.tf,line=3,endLine=3,col=12,endColumn=25,title=S3 buckets have a private ACL [aws.s3.acl_private]::the ACL is \`public-read\`, which anyone can read (module.data.aws_s3_bucket.logs["<a&b>"])%0Aset \`acl\` to \`"private"\`%0Ahttps://docs.example.com/acl
      ::warning file=plan.json,title=KMS keys rotate [aws.kms.rotation]::the key does not rotate,%0A100%25 of the time (aws_kms_key.a)%0ATurn rotation on.
      "
    `);
  });

  test('a message cannot begin a command of its own', () => {
    const hostile = { ...planFinding, message: 'a\n::set-output name=x::y', root: 'a,line=9::b' };
    expect(
      check('github', { findings: [hostile] })
        .trim()
        .split('\n'),
    ).toHaveLength(1);
  });
});

describe('markdown', () => {
  test('is a table, with the details folded away', () => {
    expect(check('markdown')).toMatchInlineSnapshot(`
      "## Decree: 2 findings (1 high, 1 medium)

      12 resources, 3 policies, 1 excepted.

      | Severity | Policy | Resource | Place |
      | --- | --- | --- | --- |
      | HIGH | S3 buckets have a private ACL<br>\`aws.s3.acl_private\` | \`module.data.aws_s3_bucket.logs["<a&b>"]\` | \`infra/main.tf:3:12\` |
      | MEDIUM | KMS keys rotate<br>\`aws.kms.rotation\` | \`aws_kms_key.a\` | \`plan.json\` |

      <details><summary>HIGH S3 buckets have a private ACL: <code>module.data.aws_s3_bucket.logs["&lt;a&amp;b&gt;"]</code></summary>

      the ACL is \`public-read\`, which anyone can read

      \`\`\`hcl
        acl    = "public-read"
      \`\`\`

      Through \`module.data\` at \`infra/root.tf:9:1\`.

      **Fix:** set \`acl\` to \`"private"\`

      <https://docs.example.com/acl>

      </details>

      <details><summary>MEDIUM KMS keys rotate: <code>aws_kms_key.a</code></summary>

      the key does not rotate, 100% of the time

      **Fix:** Turn rotation on.

      </details>

      ### Problems in the input

      - **error** \`terraform_syntax_error\` at \`infra/broken.tf:1:1\`: a \`}\` is missing; close the block that starts here
      "
    `);
  });

  test('says that there is nothing', () => {
    expect(check('markdown', {})).toMatchInlineSnapshot(`
      "## Decree: no findings

      0 resources, 0 policies.
      "
    `);
  });

  test('text of others cannot become markup', () => {
    const hostile = { ...planFinding, title: '<img src=x> | [a](b)', message: '</details><script>', address: 'a`|`b' };
    const shown = check('markdown', { findings: [hostile] });
    expect(shown).not.toMatch(/<img|<script|<\/details><script/);
    expect(shown).toContain('``a`\\|`b``');
  });
});
