# METADATA
# title: Elastic IP addresses are attached to something
# description: An address that nothing uses is paid for each hour, and a name that points to it can be taken
#   over once it is released.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/eip
# custom:
#   id: aws.ec2.eip_attached
#   aliases: [CKV2_AWS_19]
#   requirement: every elastic IP must be attached to an EC2 instance or network interface
#   severity: LOW
#   category: cost
#   resource_types: [aws_eip]
#   remediation: Add the `aws_eip_association` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_eip_association
#       attributes:
#         allocation_id: ${self.id}
package decree.aws.ec2.eip_attached

import data.decree.tf
import data.decree.value

deny contains tf.finding(eip, "must be attached to something", []) if {
	some eip in input.resource.aws_eip
	value.absent(value.at(eip.values, ["instance"], null))
	value.absent(value.at(eip.values, ["network_interface"], null))
	every association in possible_associations(eip) {
		item := association
		value.absent(item)
	}
	every gateway in possible_gateways(eip) {
		item_2 := gateway
		value.absent(item_2)
	}
	every lb in possible_lbs(eip) {
		item_3 := lb
		value.absent(item_3)
	}
	every server in possible_servers(eip) {
		item_4 := server
		value.absent(item_4)
	}
}

possible_associations(eip) := [candidate |
	some candidate in input.resource.aws_eip_association
	tf.could_refer(value.at(candidate.values, ["allocation_id"], null), eip)
]

possible_gateways(eip) := [candidate |
	some candidate in input.resource.aws_nat_gateway
	tf.could_refer(value.at(candidate.values, ["allocation_id"], null), eip)
]

possible_lbs(eip) := [candidate |
	some candidate in input.resource.aws_lb
	tf.could_refer(value.at(candidate.values, ["subnet_mapping", 0, "allocation_id"], null), eip)
]

possible_servers(eip) := [candidate |
	some candidate in input.resource.aws_transfer_server
	tf.could_refer(value.at(candidate.values, ["endpoint_details", 0, "address_allocation_ids"], null), eip)
]
