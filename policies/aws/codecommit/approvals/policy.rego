# METADATA
# title: Approval rules of CodeCommit ask for two approvals
# description: With one approval two people in collusion, or one stolen account, change production.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/codecommit_approval_rule_template
# custom:
#   id: aws.codecommit.approvals
#   aliases: [CKV_AWS_257, CKV2_AWS_37]
#   requirement: every CodeCommit approval rule template must require at least two approvals
#   severity: MEDIUM
#   category: supply chain
#   resource_types: [aws_codecommit_approval_rule_template]
#   remediation: Set `NumberOfApprovalsNeeded` to 2 or more in the content of the template.
package decree.aws.codecommit.approvals

import data.decree.tf
import data.decree.value

deny contains tf.finding(approval_rule_template, "must require at least two approvals", ["content"]) if {
	some approval_rule_template in input.resource.aws_codecommit_approval_rule_template
	value.complete(value.parsed(value.at(approval_rule_template.values, ["content"], null)), ["Statements"])
	every Statement in value.list(value.parsed(value.at(approval_rule_template.values, ["content"], null)), ["Statements"]) {
		NumberOfApprovalsNeeded := value.at(Statement, ["NumberOfApprovalsNeeded"], null)
		value.known(NumberOfApprovalsNeeded)
		not value.at_least(NumberOfApprovalsNeeded, 2)
	}
}
