import { terraform } from './generate.ts';

/** Texts by name, as a folder has them. */
export type Texts = Record<string, string>;

/** The file of a root module that is edited, 500 lines long. */
export const editedFile = 'edited.tf';

const perModule = 24;
const inEdited = 59;

/**
 * A root module as a team's has grown: for each 1,000 resources some 20 files, and 20 local modules that are given values and a
 * reference; the same for the same size.
 */
export function estate(resources: number): Texts {
  const modules = Math.round(resources / 50);
  const files = Math.max(1, modules - 2);
  const inRoot = resources - modules * perModule - inEdited - 1;
  const parts = Object.entries(terraform({ resources: inRoot, files })).filter(([name]) => name !== 'variables.tf');
  const calls = Array.from({ length: modules }, (_, index) => call(index));
  const called = Array.from({ length: modules }, (_, index): [string, string] => [
    `modules/m${index}/main.tf`,
    wholeOf(terraform({ resources: perModule, files: 1, seed: index + 1 })),
  ]);
  const edited = terraform({ resources: inEdited, files: 1 })['part0.tf'] ?? '';
  return Object.fromEntries([
    ['main.tf', [settings, ...calls].join('\n')],
    [editedFile, edited.replaceAll(/"r(?=\d+")/g, '"e')],
    ...parts,
    ...called,
  ]);
}

const wholeOf = (texts: Texts) => Object.values(texts).join('\n');

const settings = `variable "environment" {
  type    = string
  default = "production"
}

variable "vpc_id" {
  type = string
}

locals {
  environment = lower(var.environment)
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
  tags       = { Environment = local.environment }
}
`;

const call = (index: number) => `module "m${index}" {
  source      = "./modules/m${index}"
  environment = "\${local.environment}-${index}"
  vpc_id      = aws_vpc.main.id
}
`;
