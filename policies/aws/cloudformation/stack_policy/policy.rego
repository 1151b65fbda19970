# METADATA
# title: CloudFormation stacks have a stack policy
# description: Without a stack policy an update may replace a database, with what is in it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudformation_stack
# custom:
#   id: aws.cloudformation.stack_policy
#   aliases: [2f01fb2d-828a-499d-b98e-b83747305052]
#   requirement: every CloudFormation stack must have a stack policy
#   severity: LOW
#   category: data protection
#   resource_types: [aws_cloudformation_stack]
#   remediation: Set policy_body or policy_url.
package decree.aws.cloudformation.stack_policy

import data.decree.tf
import data.decree.value

deny contains tf.finding(stack, "must have a stack policy", []) if {
	some stack in input.resource.aws_cloudformation_stack
	value.absent(value.at(stack.values, ["policy_body"], null))
	value.absent(value.at(stack.values, ["policy_url"], null))
}
