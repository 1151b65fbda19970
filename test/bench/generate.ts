/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
type Block = (name: string, random: Random) => string;

const pick = <T>(random: Random, options: readonly T[]): T => options[Math.floor(random() * options.length)] as T;
const often = (random: Random) => random() < 0.8;

/** What teams write, most of it as it should be; each is one resource, or a bucket and one that completes it. */
const blocks: Block[] = [
  (name, random) => `resource "aws_s3_bucket" "${name}" {
  bucket = "shop-${name}"

  tags = {
    Owner       = "${pick(random, ['data', 'platform', 'risk'])}"
    Environment = var.environment
  }
}
`,
  (name, random) => `resource "aws_kms_key" "${name}" {
  description             = "Key of ${name}"
  deletion_window_in_days = ${pick(random, [7, 14, 30])}
  enable_key_rotation     = ${often(random)}
}
`,
  (name, random) => `resource "aws_cloudwatch_log_group" "${name}" {
  name              = "/shop/${name}"
  retention_in_days = ${pick(random, [0, 30, 90, 365])}
}
`,
  (name, random) => `resource "aws_security_group" "${name}" {
  name   = "${name}"
  vpc_id = var.vpc_id

  ingress {
    from_port   = ${pick(random, [22, 443, 3389, 5432])}
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["${pick(random, ['10.0.0.0/8', '172.16.0.0/12', '0.0.0.0/0'])}"]
  }
}
`,
  (name, random) => `resource "aws_iam_role_policy" "${name}" {
  name = "${name}"
  role = "shop"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ${pick(random, ['"s3:GetObject"', '["s3:GetObject", "s3:PutObject"]', '"*"'])}
      Resource = "${pick(random, ['arn:aws:s3:::shop/*', '*'])}"
    }]
  })
}
`,
  (name, random) => `resource "aws_db_instance" "${name}" {
  identifier          = "${name}"
  engine              = "postgres"
  instance_class      = "db.t4g.medium"
  allocated_storage   = ${pick(random, [20, 100, 500])}
  storage_encrypted   = ${often(random)}
  publicly_accessible = ${!often(random)}
}
`,
  (name, random) => `resource "aws_sagemaker_notebook_instance" "${name}" {
  name                   = "${name}"
  role_arn               = "arn:aws:iam::111122223333:role/notebook"
  instance_type          = "ml.t3.medium"
  direct_internet_access = "${often(random) ? 'Disabled' : 'Enabled'}"
  root_access            = "${often(random) ? 'Disabled' : 'Enabled'}"
}
`,
  (name, random) => `resource "aws_vpc" "${name}" {
  cidr_block           = "10.${Math.floor(random() * 256)}.0.0/16"
  enable_dns_hostnames = true
}
`,
];

const variables = `variable "environment" {
  type    = string
  default = "production"
}

variable "vpc_id" {
  type = string
}
`;

/** A root module of so many resources, spread evenly over so many files; the same for the same seed. */
export function terraform({ resources, files, seed = 1 }: { resources: number; files: number; seed?: number }) {
  const random = randomFrom(seed);
  const texts = Array.from({ length: files }, (): string[] => []);
  for (let index = 0; index < resources; index++) {
    const block = blocks[index % blocks.length] as Block;
    texts[index % files]?.push(block(`r${index}`, random));
  }
  const named = texts.map((blocksOfFile, index): [string, string] => [`part${index}.tf`, blocksOfFile.join('\n')]);
  return Object.fromEntries([['variables.tf', variables], ...named]);
}
