# METADATA
# title: Separate VPC endpoint policies do not allow every action
# description: A policy that allows everything turns the endpoint into a way to take data out to other accounts
#   past the firewall.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_endpoint_policy
# custom:
#   id: aws.vpc.endpoint_policy_all_actions
#   requirement: VPC endpoint policies must not allow all actions
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [aws_vpc_endpoint_policy]
#   remediation: Name the actions that clients in the network need instead of `*`.
package decree.aws.vpc.endpoint_policy_all_actions

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(endpoint_policy, "must not allow all actions", ["policy"]) if {
	some endpoint_policy in input.resource.aws_vpc_endpoint_policy
	some statement in iam.statements(value.at(endpoint_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
}
