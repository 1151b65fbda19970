package decree.aws.vpc.network_firewall_test

import data.decree.aws.vpc.network_firewall as policy
import data.decree.testing

test_vpc_with_firewall_passes if _found([_vpc, _companion("${aws_vpc.main.id}")]) == set()

test_vpc_without_firewall_is_flagged if _found([_vpc]) == {["aws_vpc.main", [], "VPC has no network firewall"]}

test_firewall_of_another_vpc_does_not_count if count(_found([_vpc, _companion("${aws_vpc.mainframe.id}")])) == 1

test_firewall_of_unknown_vpc_is_silent if _found([_vpc, _companion("${var.vpc_id}")]) == set()

test_firewall_by_id_passes if {
	vpc := testing.resource("aws_vpc", "main", {"id": "vpc-0a1b2c3d"})
	_found([vpc, _companion("vpc-0a1b2c3d")]) == set()
}

test_firewall_of_a_transit_gateway_passes if {
	central := testing.resource("aws_networkfirewall_firewall", "c", {"transit_gateway_id": "tgw-0a1b2c3d"})
	_found([_vpc, central]) == set()
}

_vpc := testing.resource("aws_vpc", "main", {})

_companion(vpc) := testing.resource("aws_networkfirewall_firewall", "c", {"vpc_id": vpc})

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
