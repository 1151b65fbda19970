# METADATA
# title: Stack sets keep stacks when an account leaves
# description: Moving an account to another unit deletes its stacks, unless they are retained.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudformation_stack_set
# custom:
#   id: aws.cloudformation.stack_set_retains
#   aliases: [6e0e2f68-3fd9-4cd8-a5e4-e2213ef0df97]
#   requirement: every CloudFormation stack set must keep stacks when an account leaves
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_cloudformation_stack_set]
#   remediation: Set retain_stacks_on_account_removal to true in auto_deployment.
package decree.aws.cloudformation.stack_set_retains

import data.decree.tf
import data.decree.value

deny contains tf.finding(stack_set, "must keep stacks when an account leaves", []) if {
	some stack_set in input.resource.aws_cloudformation_stack_set
	stack_set.values.auto_deployment[0].enabled == true
	retain_stacks_on_account_removal := value.at(stack_set.values, ["auto_deployment", 0, "retain_stacks_on_account_removal"], null)
	value.known(retain_stacks_on_account_removal)
	retain_stacks_on_account_removal != true
}
