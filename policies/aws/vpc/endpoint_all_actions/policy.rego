# METADATA
# title: VPC endpoint policies do not allow every action
# description: A policy that allows everything turns the endpoint into a way to take data out to other accounts
#   past the firewall.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_endpoint
# custom:
#   id: aws.vpc.endpoint_all_actions
#   requirement: VPC endpoints must not allow all actions
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [aws_vpc_endpoint]
#   remediation: Name the actions that clients in the network need instead of `*`.
package decree.aws.vpc.endpoint_all_actions

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(endpoint, "must not allow all actions", ["policy"]) if {
	some endpoint in input.resource.aws_vpc_endpoint
	some statement in iam.statements(value.at(endpoint.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
}
