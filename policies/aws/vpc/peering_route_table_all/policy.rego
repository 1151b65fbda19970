# METADATA
# title: Route tables send only what is needed through peering
# description: Sending everything through a peering connection opens each network to all of the other.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/route_table
# custom:
#   id: aws.vpc.peering_route_table_all
#   requirement: route tables must not have overly permissive routing
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [aws_route_table]
#   frameworks:
#     cis: ["5.6"]
#     aws_ai_security: [AISF-INFRA-08]
#   remediation: Name the ranges of the other network that have to be reached as destination.
package decree.aws.vpc.peering_route_table_all

import data.decree.tf
import data.decree.value

deny contains tf.finding(table, "must route only what peering needs", []) if {
	some table in input.resource.aws_route_table
	some route in table.values.route
	value.present(route.vpc_peering_connection_id)
	cidr_block_is_0_0_0(route)
}

cidr_block_is_0_0_0(route) if {
	route.cidr_block == "0.0.0.0/0"
}

cidr_block_is_0_0_0(route) if {
	route.ipv6_cidr_block == "::/0"
}
