# METADATA
# title: Load balancers are internal
# description: A balancer that faces the internet offers what is behind it to everyone; most services speak to
#   their own only.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lb
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/alb
# custom:
#   id: aws.elb.lb_internal
#   aliases: [AVD-AWS-0053]
#   requirement: AWS load balancers must be internal
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_lb, aws_alb]
#   remediation: Set `internal` to true.
#   fix:
#     set:
#       path: [internal]
#       value: true
package decree.aws.elb.lb_internal

import data.decree.tf
import data.decree.value

deny contains tf.finding(lb, "must not be publicly accessible", ["internal"]) if {
	some lb in input.resource.aws_lb
	internal_2 := value.at(lb.values, ["internal"], null)
	value.known(internal_2)
	internal_2 != true
}

deny contains tf.finding(alb, "must not be publicly accessible", ["internal"]) if {
	some alb in input.resource.aws_alb
	internal_2 := value.at(alb.values, ["internal"], null)
	value.known(internal_2)
	internal_2 != true
}
