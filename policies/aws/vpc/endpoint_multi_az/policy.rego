# METADATA
# title: Interface endpoints span several availability zones
# description: When the only zone of an endpoint fails, the whole network loses the service behind it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_endpoint
# custom:
#   id: aws.vpc.endpoint_multi_az
#   requirement: every VPC endpoint must be spread over several availability zones
#   severity: LOW
#   category: availability
#   resource_types: [aws_vpc_endpoint]
#   remediation: Add the `aws_vpc_endpoint_subnet_association` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_vpc_endpoint_subnet_association
#       attributes:
#         vpc_endpoint_id: ${self.id}
package decree.aws.vpc.endpoint_multi_az

import data.decree.tf
import data.decree.value

deny contains tf.finding(endpoint, "must be spread over several availability zones", []) if {
	some endpoint in input.resource.aws_vpc_endpoint
	value.complete(endpoint.values, ["subnet_ids"])
	count([1 | some subnet_id in value.list(endpoint.values, ["subnet_ids"]); not not_it_is_set(subnet_id)]) < 2
	endpoint.values.vpc_endpoint_type == "Interface"
	every endpoint_subnet_association in possible_endpoint_subnet_associations(endpoint) {
		item_2 := endpoint_subnet_association
		value.absent(item_2)
	}
}

not_it_is_set(subnet_id) if {
	item := subnet_id
	value.absent(item)
}

possible_endpoint_subnet_associations(endpoint) := [candidate |
	some candidate in input.resource.aws_vpc_endpoint_subnet_association
	tf.could_refer(value.at(candidate.values, ["vpc_endpoint_id"], null), endpoint)
]
