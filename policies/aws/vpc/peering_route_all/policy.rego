# METADATA
# title: Routes through a peering connection name what they need
# description: Sending everything through a peering connection opens each network to all of the other.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/route
# custom:
#   id: aws.vpc.peering_route_all
#   aliases: [CKV2_AWS_44, b3a41501-f712-4c4f-81e5-db9a7dc0e34e]
#   requirement: no VPC peering route may be overly permissive
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [aws_route]
#   frameworks:
#     cis: ["5.6"]
#     aws_ai_security: [AISF-INFRA-08]
#   remediation: Name the ranges of the other network that have to be reached as destination.
package decree.aws.vpc.peering_route_all

import data.decree.tf
import data.decree.value

deny contains tf.finding(route, "must route only what peering needs", []) if {
	some route in input.resource.aws_route
	value.present(value.at(route.values, ["vpc_peering_connection_id"], null))
	not_not_destination_cidr_block_is_0(route)
}

not_not_destination_cidr_block_is_0(route) if {
	route.values.destination_cidr_block == "0.0.0.0/0"
}

not_not_destination_cidr_block_is_0(route) if {
	route.values.destination_ipv6_cidr_block == "::/0"
}
