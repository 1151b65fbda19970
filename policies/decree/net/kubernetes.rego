package decree.net

import data.decree.tf

_network_policies := {"kubernetes_network_policy", "kubernetes_network_policy_v1"}

_kubernetes := {"ingress": "from", "egress": "to"}

_rules(resource, direction) := [rule |
	some spec in tf.blocks(resource.values, "spec")
	some index, block in tf.blocks(spec, direction)
	some port in _kubernetes_ports(block)
	rule := {
		"action": "allow",
		"order": null,
		"protocol": port.protocol,
		"ports": [port.ends],
		"ranges": _kubernetes_ranges(block, _kubernetes[direction]),
		"path": ["spec", 0, direction, index],
	}
] if resource.type in _network_policies

# A rule without peers is for all of them, and one without ports for all ports.
_kubernetes_ranges(block, peers) := [[[], "0.0.0.0/0"]] if {
	_unset(block, peers)
} else := [[[peers, index, "ip_block", 0, "cidr"], range.cidr] |
	some index, peer in tf.blocks(block, peers)
	some range in tf.blocks(peer, "ip_block")
]

_kubernetes_ports(block) := [{"protocol": "all", "ends": [0, 65535]}] if {
	_unset(block, "ports")
} else := [{"protocol": protocol(_given(port, "protocol", "tcp")), "ends": _kubernetes_ends(port)} |
	some port in tf.blocks(block, "ports")
]

_kubernetes_ends(port) := [0, 65535] if {
	_unset(port, "port")
} else := [port.port, _given(port, "end_port", port.port)]
