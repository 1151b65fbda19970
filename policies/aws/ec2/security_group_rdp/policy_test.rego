package decree.aws.ec2.security_group_rdp_test

import data.decree.aws.ec2.security_group_rdp as policy
import data.decree.testing

test_open_port_is_flagged if {
	_found([_group(3389, 3389, "0.0.0.0/0")]) == {[
		"aws_security_group.g", ["ingress", 0, "cidr_blocks"],
		"port 3389 (RDP) is open to 0.0.0.0/0",
	]}
}

test_range_with_the_port_is_flagged if count(_found([_group(3388, 3390, "0.0.0.0/0")])) == 1

test_other_port_passes if {
	_found([_group(3388, 3388, "0.0.0.0/0")]) == set()
	_found([_group(3390, 3390, "0.0.0.0/0")]) == set()
}

test_own_network_passes if _found([_group(3389, 3389, "10.0.0.0/8")]) == set()

test_unknown_values_are_silent if {
	_found([_group(3389, 3389, "${var.cidr}")]) == set()
	_found([_group("${var.port}", "${var.port}", "0.0.0.0/0")]) == set()
}

test_every_kind_of_rule_is_read if {
	rule := {"from_port": 3389, "to_port": 3389, "protocol": "tcp", "cidr_blocks": ["0.0.0.0/0"]}
	every element in [
		testing.resource("aws_default_security_group", "g", {"ingress": [rule]}),
		testing.resource("aws_security_group_rule", "g", object.union(rule, {"type": "ingress"})),
		testing.resource("aws_vpc_security_group_ingress_rule", "g", {"ip_protocol": "-1", "cidr_ipv4": "0.0.0.0/0"}),
	] {
		count(_found([element])) == 1
	}
}

_group(from, to, range) := testing.resource(
	"aws_security_group", "g",
	{"ingress": [{"from_port": from, "to_port": to, "protocol": "tcp", "cidr_blocks": [range]}]},
)

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
