# METADATA
# title: SageMaker notebook instances run a platform that is still patched
# description: The first Amazon Linux platforms of notebooks get no more security updates, for the system nor for Jupyter.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_notebook_instance
# custom:
#   id: aws.sagemaker.notebook_platform
#   requirement: every SageMaker notebook instance must run a current platform
#   severity: MEDIUM
#   category: patching
#   resource_types: [aws_sagemaker_notebook_instance]
#   profiles: [ai_platform]
#   remediation: Set platform_identifier to a current platform, such as notebook-al2-v3 or notebook-al2023-v1.
package decree.aws.sagemaker.notebook_platform

import data.decree.tf

deny contains tf.finding(notebook_instance, "must run a current platform", ["platform_identifier"]) if {
	some notebook_instance in input.resource.aws_sagemaker_notebook_instance
	notebook_instance.values.platform_identifier in ["notebook-al1-v1", "notebook-al2-v1"]
}
