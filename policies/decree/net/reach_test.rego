package decree.net_test

import data.decree.net
import data.decree.testing

_acl(rules) := testing.resource("aws_network_acl", "a", {"ingress": rules})

_allow_all := {"action": "allow", "rule_no": 200, "protocol": "-1", "cidr_block": "0.0.0.0/0", "from_port": 0, "to_port": 0}

_deny_ssh := {"action": "deny", "rule_no": 100, "protocol": "tcp", "cidr_block": "0.0.0.0/0", "from_port": 22, "to_port": 22}

test_an_earlier_denial_takes_its_ports_away if {
	some opening in net.open_ingress(_acl([_allow_all, _deny_ssh]))
	not net.reaches(opening, "tcp", 22)
	net.reaches(opening, "udp", 22)
	net.reaches(opening, "tcp", 23)
	net.reaches_between(opening, "tcp", 22, 23)
	not net.reaches_between(opening, "tcp", 22, 22)
	not net.reaches_every_port(opening, "tcp")
	net.reaches_every_port(opening, "udp")
}

test_a_later_denial_or_that_of_a_few_changes_nothing if {
	every change in [{"rule_no": 300}, {"cidr_block": "203.0.113.7/32"}, {"cidr_block": null, "ipv6_cidr_block": "::/0"}] {
		some opening in net.open_ingress(_acl([_allow_all, object.union(_deny_ssh, change)]))
		net.reaches(opening, "tcp", 22)
	}
}

test_what_may_deny_everything_leaves_nothing_certain if {
	every change in [
		{"protocol": "-1"},
		{"protocol": "-1", "action": "${var.action}"},
		{"protocol": "-1", "rule_no": "${var.number}"},
		{"protocol": "${var.protocol}"},
		{"protocol": "-1", "cidr_block": "${var.range}"},
	] {
		net.open_ingress(_acl([_allow_all, object.union(_deny_ssh, change)])) == set()
	}
}

test_reach_between_two_ports if {
	opening := {"protocol": "tcp", "from": 8000, "to": 8080, "denied": set()}
	net.reaches_between(opening, "tcp", 8080, 9000)
	net.reaches_some_port(opening, "any")
	net.reaches_some_port(opening, "tcp")
	not net.reaches_some_port(opening, "udp")
	not net.reaches_between(opening, "tcp", 8081, 9000)
	not net.reaches_between(opening, "udp", 8000, 8080)
	not net.reaches_between({"protocol": "tcp", "from": "${var.port}", "to": 22, "denied": set()}, "tcp", 22, 22)
}

test_icmp_is_that_of_ipv6_too if {
	every protocol in ["icmp", "icmpv6", "all"] {
		net.reaches_between({"protocol": protocol, "from": 0, "to": 65535, "denied": set()}, "icmp", 0, 65535)
	}
}

test_ranges_inside_and_outside_of_networks if {
	every range in ["10.1.0.0/16", "10.0.0.1", "0.0.0.0/0", "Internet", "8.0.0.0/5"] {
		net.meets(range, {"192.168.0.0/16", "10.0.0.0/8"})
	}
	every range in ["11.0.0.0/8", "fc00::1", "VirtualNetwork", "${var.range}", null] {
		not net.meets(range, {"192.168.0.0/16", "10.0.0.0/8"})
	}
	every range in ["11.0.0.0/8", "8.0.0.0/5", "2001:db8::/32", "2001:db8::1", "*"] {
		net.outside(range, {"10.0.0.0/8"})
	}
	every range in ["10.1.0.0/16", "10.0.0.0/8", "10.0.0.1", "VirtualNetwork", "10.0.0.0/x", "${var.range}", null] {
		not net.outside(range, {"10.0.0.0/8"})
	}
}

test_ranges_wider_than_a_length if {
	every range in ["10.0.0.0/23", "0.0.0.0/0", "*"] {
		net.wider_than(range, 24)
	}
	every range in ["10.0.0.0/24", "10.0.0.1", "2001:db8::/32", "${var.range}/8", null] {
		not net.wider_than(range, 24)
	}
}

test_names_and_places_decide_nothing_about_traffic if {
	net.settled({"values": {"vpc_id": "${aws_vpc.main.id}", "ingress": [{"from_port": 22}]}})
	not net.settled({"values": {"ingress": [{"from_port": "${var.port}"}]}})
}
