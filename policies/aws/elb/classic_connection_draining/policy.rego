# METADATA
# title: Classic load balancers drain connections
# description: Requests in flight break off when an instance is taken out without draining.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elb
# custom:
#   id: aws.elb.classic_connection_draining
#   requirement: every classic load balancer must drain connections
#   severity: LOW
#   category: availability
#   resource_types: [aws_elb]
#   remediation: Set `connection_draining` to true.
#   fix:
#     set:
#       path: [connection_draining]
#       value: true
package decree.aws.elb.classic_connection_draining

import data.decree.tf
import data.decree.value

deny contains tf.finding(elb, "must drain connections", ["connection_draining"]) if {
	some elb in input.resource.aws_elb
	connection_draining := value.at(elb.values, ["connection_draining"], null)
	value.known(connection_draining)
	connection_draining != true
}
