# METADATA
# title: Subnets are covered by a flow log
# description: Without a record of connections nobody can say after an incident what left the network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/subnet
# custom:
#   id: aws.vpc.subnet_flow_logs
#   requirement: every AWS subnet must have a flow log
#   severity: LOW
#   category: logging
#   resource_types: [aws_subnet]
#   remediation: Add the `aws_flow_log` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_flow_log
#       attributes:
#         subnet_id: ${self.id}
package decree.aws.vpc.subnet_flow_logs

import data.decree.tf
import data.decree.value

deny contains tf.finding(subnet, "must have a flow log", []) if {
	some subnet in input.resource.aws_subnet
	every log in possible_logs(subnet) {
		item := log
		value.absent(item)
	}
	tf.resolved(value.at(subnet.values, ["vpc_id"], null), vpcs_behind(subnet))
	every vpc in vpcs_behind(subnet) {
		every log_2 in possible_logs_2(vpc) {
			item_2 := log_2
			value.absent(item_2)
		}
	}
}

possible_logs(subnet) := [candidate |
	some candidate in input.resource.aws_flow_log
	tf.could_refer(value.at(candidate.values, ["subnet_id"], null), subnet)
]

possible_logs_2(vpc) := [candidate |
	some candidate in input.resource.aws_flow_log
	tf.could_refer(value.at(candidate.values, ["vpc_id"], null), vpc)
]

vpcs_behind(subnet) := [candidate |
	some candidate in input.resource.aws_vpc
	tf.refers(value.at(subnet.values, ["vpc_id"], null), candidate)
]
