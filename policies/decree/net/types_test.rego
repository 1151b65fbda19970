package decree.net_test

import data.decree.net
import data.decree.testing

_open_ports(openings) := {[opening.protocol, opening.from, opening.to, opening.path] | some opening in openings}

test_a_rule_of_a_network_acl if {
	rule := {
		"rule_number": 1, "rule_action": "ALLOW", "protocol": 6, "cidr_block": "0.0.0.0/0",
		"from_port": 22, "to_port": 22,
	}
	resource := testing.resource("aws_network_acl_rule", "r", rule)
	_open_ports(net.open_ingress(resource)) == {["tcp", 22, 22, ["cidr_block"]]}
	net.open_egress(resource) == set()
	out := testing.resource("aws_network_acl_rule", "r", object.union(rule, {"egress": true}))
	net.open_ingress(out) == set()
	count(net.open_egress(out)) == 1
	net.open_ingress(testing.resource("aws_network_acl_rule", "r", object.union(rule, {"rule_action": "deny"}))) == set()
}

_azure_rule := {
	"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "Tcp",
	"source_address_prefix": "*", "destination_address_prefix": "10.0.0.0/24", "destination_port_ranges": ["22", "3000-4000"],
}

test_rules_of_azure if {
	rule := testing.resource("azurerm_network_security_rule", "r", _azure_rule)
	_open_ports(net.open_ingress(rule)) == {
		["tcp", "22", "22", ["source_address_prefix"]],
		["tcp", "3000", "4000", ["source_address_prefix"]],
	}
	net.open_egress(rule) == set()
	group := testing.resource("azurerm_network_security_group", "g", {"security_rule": [
		object.union(_azure_rule, {"access": "Deny", "destination_port_ranges": ["22"], "priority": 50}),
		_azure_rule,
	]})
	_open_ports(net.open_ingress(group)) == {["tcp", "3000", "4000", ["security_rule", 1, "source_address_prefix"]]}
}

test_all_protocols_of_azure_keep_to_their_ports if {
	rule := object.union(_azure_rule, {"protocol": "*", "destination_port_ranges": ["22"]})
	some opening in net.open_ingress(testing.resource("azurerm_network_security_rule", "r", rule))
	net.reaches(opening, "udp", 22)
	not net.reaches(opening, "tcp", 23)
}

test_firewalls_of_google if {
	values := {"allow": [{"protocol": "tcp", "ports": ["22", "8000-8999"]}, {"protocol": "icmp"}]}
	firewall := testing.resource("google_compute_firewall", "f", object.union(values, {"source_ranges": ["0.0.0.0/0"]}))
	_open_ports(net.open_ingress(firewall)) == {
		["tcp", "22", "22", ["source_ranges"]],
		["tcp", "8000", "8999", ["source_ranges"]],
		["icmp", 0, 65535, ["source_ranges"]],
	}
	count(net.open_ingress(testing.resource("google_compute_firewall", "f", values))) == 3
	every change in [
		{"source_tags": ["web"]},
		{"disabled": true},
		{"direction": "EGRESS"},
		{"source_ranges": ["10.0.0.0/8"]},
		{"source_ranges": "${var.ranges}"},
	] {
		net.open_ingress(testing.resource("google_compute_firewall", "f", object.union(values, change))) == set()
	}
	count(net.open_egress(testing.resource("google_compute_firewall", "f", object.union(values, {"direction": "EGRESS"})))) == 3
}

test_rules_of_a_firewall_policy_of_google if {
	values := {"action": "allow", "direction": "INGRESS", "match": [{
		"src_ip_ranges": ["0.0.0.0/0"],
		"layer4_configs": [{"ip_protocol": "tcp", "ports": ["22"]}],
	}]}
	rule := testing.resource("google_compute_network_firewall_policy_rule", "r", values)
	_open_ports(net.open_ingress(rule)) == {["tcp", "22", "22", ["match", 0, "src_ip_ranges"]]}
	denying := object.union(values, {"action": "deny"})
	net.open_ingress(testing.resource("google_compute_network_firewall_policy_rule", "r", denying)) == set()
}

_policy(rule) := testing.resource("kubernetes_network_policy_v1", "p", {"spec": [{"ingress": [rule]}]})

test_network_policies_of_kubernetes if {
	peers := [{"pod_selector": [{}]}, {"ip_block": [{"cidr": "0.0.0.0/0"}]}]
	_open_ports(net.open_ingress(_policy({"from": peers, "ports": [{"port": "8080", "protocol": "TCP"}, {"port": "http"}]}))) == {
		["tcp", "8080", "8080", ["spec", 0, "ingress", 0, "from", 1, "ip_block", 0, "cidr"]],
		["tcp", "http", "http", ["spec", 0, "ingress", 0, "from", 1, "ip_block", 0, "cidr"]],
	}
	_open_ports(net.open_ingress(_policy({}))) == {["all", 0, 65535, ["spec", 0, "ingress", 0]]}
	net.open_ingress(_policy({"from": [{"pod_selector": [{}]}]})) == set()
}
