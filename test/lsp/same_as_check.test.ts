import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { session } from './session.ts';

const cli = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));

interface Reported {
  findings: { policy: string; message: string; file: string; range: Range }[];
  diagnostics: { code: string; file?: string; range?: Range }[];
}
interface Range {
  start: { line: number; column: number };
  end: { line: number; column: number };
}

const files = {
  'decree.yaml': 'exclude: [aws.s3.access_logging]\nvariables:\n  rotate: false\n',
  'main.tf': `
    variable "rotate" {}

    module "data" {
      source  = "./data"
      buckets = ["train", "eval"]
    }

    # decree:ignore aws.kms.deletion_window until 2999-01-01: keys of a test
    resource "aws_kms_key" "data" {
      enable_key_rotation     = var.rotate
      deletion_window_in_days = 7
    }

    resource "aws_security_group" "open" {
      ingress {
        from_port   = 22
        to_port     = 22
        protocol    = "tcp"
        cidr_blocks = ["0.0.0.0/0"]
      }
    }

    resource "aws_iam_role_policy" "admin" {
      role   = "admin"
      policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
    }
  `,
  'data/main.tf': `
    variable "buckets" {
      type = list(string)
    }

    resource "aws_s3_bucket" "data" {
      for_each = toset(var.buckets)
      bucket   = each.key
    }
  `,
  'half.tf': 'resource "aws_kms_key" "half" {\n  description = "🔑"\n  enable_key_rotation = \n',
};

test('shows what `decree check` prints, at the same places', async () => {
  const editor = await session(files, { own: {} });
  await editor.editor.until('ready', () => editor.editor.statuses.find(({ state }) => state === 'ready'));
  const shown = Object.keys(files).flatMap((file) =>
    (editor.editor.published.get(editor.uri(file))?.at(-1)?.diagnostics ?? []).map(({ code, range }) => ({
      code,
      file,
      start: range.start,
      end: range.end,
    })),
  );
  const { findings, diagnostics } = await check(editor.disk);
  const printed = [...findings.map((finding) => ({ ...finding, code: finding.policy })), ...diagnostics].map(
    ({ code, file, range }) => ({
      code,
      file,
      start: range && { line: range.start.line - 1, character: range.start.column - 1 },
      end: range && { line: range.end.line - 1, character: range.end.column - 1 },
    }),
  );
  expect(printed.length).toBeGreaterThan(8);
  expect(sorted(shown)).toEqual(sorted(printed));
});

/** Instances of one block say the same at the same place: an editor shows that once. */
function sorted(places: readonly unknown[]): string[] {
  return [...new Set(places.map((place) => JSON.stringify(place)))].sort();
}

function check(folder: string): Promise<Reported> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [cli, 'check', '--format', 'json'], { cwd: folder }, (error, stdout, stderr) => {
      if (stdout === '') reject(error ?? new Error(stderr));
      else resolve(JSON.parse(stdout));
    });
  });
}
