package decree.net_test

import data.decree.net
import data.decree.testing

test_ranges_that_are_the_internet if {
	every range in [
		"0.0.0.0/0", "::/0", "0.0.0.0/1", "128.0.0.0/1", "64.0.0.0/2", "::/1", "2000::/3",
		"*", "Any", "Internet",
	] {
		net.world_cidr(range)
	}
	every range in [
		"10.0.0.0/8", "32.0.0.0/3", "4000::/4", "fc00::/7", "1.2.3.4/32", "0.0.0.0", "VirtualNetwork",
		"${var.cidr}", "${var.net}/0", "0.0.0.0/x", "a/b/0", "", null, 0,
	] {
		not net.world_cidr(range)
	}
}

test_protocols_have_one_name if {
	every value, name in {"tcp": "tcp", "TCP": "tcp", "6": "tcp", "17": "udp", "1": "icmp", "58": "icmpv6", "50": "50"} {
		net.protocol(value) == name
	}
	every value in ["-1", "all", "*", "Any", -1] {
		net.protocol(value) == "all"
	}
	net.protocol(6) == "tcp"
	net.protocol_is("6", "tcp")
	net.protocol_is("-1", "tcp")
	not net.protocol_is("udp", "tcp")
	not net.protocol_is("${var.protocol}", "tcp")
}

test_ports_between_two_ends if {
	every ends in [[22, 22], [20, 25], ["22", "22"], [-1, -1], ["-1", "-1"], [0, 65535]] {
		net.port_in(ends[0], ends[1], 22)
	}
	every ends in [
		[21, 21], [23, 25], [23, 21], ["${var.from}", 25], [20, "${var.to}"],
		[null, null], [null, 25], [20, null], [-1, 21],
	] {
		not net.port_in(ends[0], ends[1], 22)
	}
	not net.port_in(23, -1, 22)
}

test_ports_in_text if {
	every spec in ["22", "20-25", "*", 22, ["80", "20-25"], ["22"]] {
		net.ports_include(spec, 22)
	}
	every spec in ["23", "23-25", "80-90", 23, ["80", "443"], [], "${var.ports}", ["${var.port}"], "ssh", null] {
		not net.ports_include(spec, 22)
	}
}

test_open_ingress_of_inline_rules if {
	every type in ["aws_security_group", "aws_default_security_group"] {
		net.open_ingress(testing.resource(type, "g", {"ingress": [_closed, _open], "egress": [_open]})) == {{
			"range": "0.0.0.0/0",
			"protocol": "tcp",
			"from": 22,
			"to": 22,
			"path": ["ingress", 1, "cidr_blocks"],
			"denied": set(),
		}}
	}
}

test_open_ingress_over_ipv6 if {
	rule := {"protocol": "tcp", "from_port": 22, "to_port": 22, "ipv6_cidr_blocks": ["::/0"]}
	some opening in net.open_ingress(testing.resource("aws_security_group", "g", {"ingress": [rule]}))
	opening.path == ["ingress", 0, "ipv6_cidr_blocks"]
}

test_other_attributes_are_no_ranges if {
	rule := {"protocol": "tcp", "from_port": 22, "to_port": 22, "description": "internet"}
	net.open_ingress(testing.resource("aws_security_group", "g", {"ingress": [rule]})) == set()
}

test_open_ingress_of_a_rule if {
	rule := object.union(_open, {"type": "ingress", "ipv6_cidr_blocks": ["::/0"]})
	openings := net.open_ingress(testing.resource("aws_security_group_rule", "r", rule))
	{[opening.path, opening.range] | some opening in openings} == {
		[["cidr_blocks"], "0.0.0.0/0"],
		[["ipv6_cidr_blocks"], "::/0"],
	}
	every type in ["egress", "${var.type}"] {
		other := object.union(rule, {"type": type})
		net.open_ingress(testing.resource("aws_security_group_rule", "r", other)) == set()
	}
}

test_open_ingress_of_a_vpc_rule if {
	every attribute, range in {"cidr_ipv4": "0.0.0.0/0", "cidr_ipv6": "::/0"} {
		rule := testing.resource("aws_vpc_security_group_ingress_rule", "r", {"ip_protocol": "-1", attribute: range})
		net.open_ingress(rule) == {{
			"range": range,
			"protocol": "all",
			"from": 0,
			"to": 65535,
			"path": [attribute],
			"denied": set(),
		}}
	}
}

test_nothing_else_is_open if {
	net.open_ingress(testing.resource("aws_vpc", "v", {"ingress": [_open]})) == set()
	net.open_ingress(testing.resource("aws_security_group", "g", {"ingress": "${var.rules}"})) == set()
	net.open_ingress(testing.resource("aws_security_group", "g", {})) == set()
}

test_an_opening_reaches_its_ports if {
	net.reaches({"protocol": "tcp", "from": 20, "to": 25, "denied": set()}, "tcp", 22)
	net.reaches({"protocol": "all", "from": 0, "to": 65535, "denied": set()}, "tcp", 22)
	not net.reaches({"protocol": "udp", "from": 20, "to": 25, "denied": set()}, "tcp", 22)
	not net.reaches({"protocol": "tcp", "from": 80, "to": 80, "denied": set()}, "tcp", 22)
}

_open := {"protocol": "6", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8", "0.0.0.0/0"]}

_closed := {"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": "${var.ranges}"}

test_egress_is_read_the_other_way if {
	rule := {"type": "aws_security_group_rule", "values": {
		"type": "egress",
		"protocol": "-1",
		"from_port": 0,
		"to_port": 0,
		"cidr_blocks": ["0.0.0.0/0"],
	}}
	{opening.range | some opening in net.open_egress(rule)} == {"0.0.0.0/0"}
	net.open_ingress(rule) == set()
}

test_egress_of_a_group_and_of_a_rule_of_its_own if {
	open := {"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"], "ipv6_cidr_blocks": ["::/0"]}
	group := {"type": "aws_security_group", "values": {"egress": [open], "ingress": []}}
	[opening.path | some opening in net.open_egress(group)] == [["egress", 0, "ipv6_cidr_blocks"]]
	rule := {"type": "aws_vpc_security_group_egress_rule", "values": {"ip_protocol": "tcp", "cidr_ipv4": "0.0.0.0/0"}}
	{opening.protocol | some opening in net.open_egress(rule)} == {"tcp"}
}
