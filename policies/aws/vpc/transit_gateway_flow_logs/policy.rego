# METADATA
# title: Transit gateways are covered by a flow log
# description: The gateway carries all traffic between networks, and a log there shows movement that no single VPC sees.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ec2_transit_gateway
# custom:
#   id: aws.vpc.transit_gateway_flow_logs
#   requirement: every transit gateway must have a flow log
#   severity: LOW
#   category: logging
#   resource_types: [aws_ec2_transit_gateway]
#   remediation: Add the `aws_flow_log` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_flow_log
#       attributes:
#         transit_gateway_id: ${self.id}
package decree.aws.vpc.transit_gateway_flow_logs

import data.decree.tf
import data.decree.value

deny contains tf.finding(transit_gateway, "must have a flow log", []) if {
	some transit_gateway in input.resource.aws_ec2_transit_gateway
	every log in possible_logs(transit_gateway) {
		item := log
		value.absent(item)
	}
}

possible_logs(transit_gateway) := [candidate |
	some candidate in input.resource.aws_flow_log
	tf.could_refer(value.at(candidate.values, ["transit_gateway_id"], null), transit_gateway)
]
