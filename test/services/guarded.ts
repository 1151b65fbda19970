import { planOf } from '../../engine/guardrail/testing.ts';

const notebook = (access: string) => `resource "aws_sagemaker_notebook_instance" "gpu" {
  name                   = "gpu"
  role_arn               = "arn:aws:iam::111122223333:role/notebook"
  instance_type          = "ml.t3.medium"
  direct_internet_access = "${access}"
}
`;

/** A workspace whose plan makes a notebook that reaches the internet, or not. */
export function guardedFiles(access: 'Enabled' | 'Disabled'): Record<string, string> {
  const after = { name: 'gpu', instance_type: 'ml.t3.medium', direct_internet_access: access };
  return {
    'decree.yaml': `guardrails:
  rules:
    - name: no open notebooks
      kind: policy
      enforcement: flexible
      policies: {include: [aws.sagemaker.notebook_direct_internet]}
`,
    'infra/main.tf': notebook(access),
    'plan.json': JSON.stringify(planOf({ 'aws_sagemaker_notebook_instance.gpu': { after } })),
  };
}

/** The whole file, as new in the change. */
export const patch = `@@ -0,0 +1,6 @@\n${notebook('Enabled').trimEnd().replace(/^/gm, '+')}`;

/** The line that the fix puts in the place of the fifth. */
export const fixed = '  direct_internet_access = "Disabled"';
