# METADATA
# title: SageMaker notebook instances give their users no root access
# description: >
#   A user with root can read every file on the instance, change its lifecycle scripts and switch off what watches
#   over it. It is on unless you turn it off.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_notebook_instance
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html
# custom:
#   id: aws.sagemaker.notebook_root_access
#   aliases: [CKV_AWS_307]
#   requirement: no SageMaker notebook instance may give root access
#   severity: MEDIUM
#   category: least privilege
#   profiles: [recommended, ai_platform]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_sagemaker_notebook_instance]
#   frameworks:
#     pci_dss: ["7.2.1.28", "7.2.2.28", "7.2.3.9"]
#     aws_ai_security: [AISF-ML-02]
#   remediation: Set root_access to `Disabled`; lifecycle configurations keep running as root.
#   fix:
#     set: {path: [root_access], value: Disabled}
package decree.aws.sagemaker.notebook_root_access

import data.decree.tf

deny contains tf.finding(notebook, "users of the notebook instance have root access", ["root_access"]) if {
	some notebook in input.resource.aws_sagemaker_notebook_instance
	tf.get(notebook, ["root_access"], "Enabled") == "Enabled"
}
