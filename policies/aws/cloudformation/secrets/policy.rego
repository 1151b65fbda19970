# METADATA
# title: CloudFormation templates hold no secrets
# description: Templates are shown to everyone who may describe the stack, and kept for ever.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudformation_stack
# custom:
#   id: aws.cloudformation.secrets
#   requirement: every CloudFormation stack must not contain secrets
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_cloudformation_stack]
#   profiles: [recommended]
#   remediation: Use a dynamic reference to Secrets Manager in the template.
package decree.aws.cloudformation.secrets

import data.decree.tf
import data.decree.value

deny contains tf.finding(stack, "must not contain secrets", ["template_body"]) if {
	some stack in input.resource.aws_cloudformation_stack
	value.matches(stack.values.template_body, `(AKIA|ASIA)[A-Z0-9]{16}|(aws_secret_access_key|AWS_SECRET_ACCESS_KEY)["= :]{1,5}[A-Za-z0-9/+]{40}|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY`)
}
