# METADATA
# title: Classic load balancers are internal
# description: A balancer that faces the internet offers what is behind it to everyone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elb
# custom:
#   id: aws.elb.classic_internal
#   requirement: every classic load balancer must be internal
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_elb]
#   remediation: Set `internal` to true.
#   fix:
#     set:
#       path: [internal]
#       value: true
package decree.aws.elb.classic_internal

import data.decree.tf
import data.decree.value

deny contains tf.finding(elb, "must not be publicly accessible", ["internal"]) if {
	some elb in input.resource.aws_elb
	internal_2 := value.at(elb.values, ["internal"], null)
	value.known(internal_2)
	internal_2 != true
}
