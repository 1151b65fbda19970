# METADATA
# title: Load balancers are protected by Shield Advanced
# description: Shield Advanced answers floods of the application layer with people and refunds; those who pay
#   for it want each entry covered.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lb
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/alb
# custom:
#   id: aws.elb.shield
#   requirement: every load balancer must be protected by Shield Advanced
#   severity: INFO
#   category: network exposure
#   resource_types: [aws_lb, aws_alb]
#   remediation: Add an `aws_shield_protection` for the load balancer.
#   fix:
#     add_resource:
#       type: aws_shield_protection
#       attributes:
#         resource_arn: ${self.id}
package decree.aws.elb.shield

import data.decree.tf
import data.decree.value

deny contains tf.finding(lb, "must be protected by Shield Advanced", []) if {
	some lb in input.resource.aws_lb
	every protection in possible_protections(lb) {
		item := protection
		value.absent(item)
	}
}

deny contains tf.finding(alb, "must be protected by Shield Advanced", []) if {
	some alb in input.resource.aws_alb
	every protection in possible_protections_2(alb) {
		item := protection
		value.absent(item)
	}
}

possible_protections(lb) := [candidate |
	some candidate in input.resource.aws_shield_protection
	tf.could_refer(value.at(candidate.values, ["resource_arn"], null), lb)
]

possible_protections_2(alb) := [candidate |
	some candidate in input.resource.aws_shield_protection
	tf.could_refer(value.at(candidate.values, ["resource_arn"], null), alb)
]
