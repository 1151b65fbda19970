package decree.net

import data.decree.tf

_group(direction) := {"block": direction, "protocol": "protocol", "ranges": ["cidr_blocks", "ipv6_cidr_blocks"]}

_acl(direction) := {
	"block": direction,
	"protocol": "protocol",
	"ranges": ["cidr_block", "ipv6_cidr_block"],
	"action": "action",
	"order": "rule_no",
}

# How each type spells what it lets through, in and out.
_aws := {direction: spelled |
	some direction in ["ingress", "egress"]
	spelled := {
		"aws_default_network_acl": _acl(direction),
		"aws_default_security_group": _group(direction),
		"aws_network_acl": _acl(direction),
		"aws_network_acl_rule": {
			"only": {"egress": direction == "egress"},
			"protocol": "protocol",
			"ranges": ["cidr_block", "ipv6_cidr_block"],
			"action": "rule_action",
			"order": "rule_number",
		},
		"aws_security_group": _group(direction),
		"aws_security_group_rule": {
			"only": {"type": direction},
			"protocol": "protocol",
			"ranges": ["cidr_blocks", "ipv6_cidr_blocks"],
		},
		concat("", ["aws_vpc_security_group_", direction, "_rule"]): {
			"protocol": "ip_protocol",
			"ranges": ["cidr_ipv4", "cidr_ipv6"],
		},
	}
}

_rules(resource, direction) := [rule |
	spelling := _aws[direction][resource.type]
	some place in _aws_places(resource, spelling)
	rule := _aws_rule(place.values, place.path, spelling)
] if startswith(resource.type, "aws_")

_aws_places(resource, spelling) := places if {
	name := spelling.block
	places := [{"values": block, "path": [name, index]} | some index, block in tf.blocks(resource.values, name)]
} else := [{"values": resource.values, "path": []}] if {
	every attribute, value in object.get(spelling, "only", {}) {
		_given(resource.values, attribute, false) == value
	}
}

_aws_rule(values, path, spelling) := {
	"action": lower(_given(values, object.get(spelling, "action", ""), "allow")),
	"order": object.get(values, object.get(spelling, "order", ""), null),
	"protocol": name,
	"ports": _aws_ports(name, values),
	"ranges": [[[attribute], range] | some attribute in spelling.ranges; some range in _listed(values[attribute])],
	"path": path,
} if {
	name := protocol(values[spelling.protocol])
}

# Only TCP and UDP have ports: those of any other protocol are its types, or nothing.
_aws_ports(name, values) := [[object.get(values, "from_port", null), object.get(values, "to_port", null)]] if {
	name in {"tcp", "udp"}
} else := [[name, name]] if {
	tf.unknown(name)
} else := _every_port
