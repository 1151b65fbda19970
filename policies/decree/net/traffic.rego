package decree.net

import data.decree.tf

_ranges := ["cidr_blocks", "ipv6_cidr_blocks"]

# How each type of an AWS security group spells what it lets through, in and out.
_spellings := {direction: spelled |
	some direction in ["ingress", "egress"]
	spelled := {
		"aws_default_security_group": {"block": direction, "protocol": "protocol", "ranges": _ranges},
		"aws_security_group": {"block": direction, "protocol": "protocol", "ranges": _ranges},
		"aws_security_group_rule": {"only": {"type": direction}, "protocol": "protocol", "ranges": _ranges},
		concat("", ["aws_vpc_security_group_", direction, "_rule"]): {
			"protocol": "ip_protocol",
			"ranges": ["cidr_ipv4", "cidr_ipv6"],
		},
	}
}

# METADATA
# title: What a security group, or a rule of one, lets in from the internet
# description: >
#   A set of objects with `range` (the open address range), `protocol`, `from`, `to`, and `path`, where the
#   range is written. What is unknown is not in it.
# scope: document
open_ingress(resource) := _openings(resource, "ingress")

# METADATA
# title: What a security group, or a rule of one, lets out to the internet
# description: As `net.open_ingress`, the other way.
# scope: document
open_egress(resource) := _openings(resource, "egress")

_openings(resource, direction) := {opening |
	spelling := _spellings[direction][resource.type]
	some rule in _rules(resource, spelling)
	some attribute in spelling.ranges
	some range in _listed(rule.values[attribute])
	world_cidr(range)
	opening := {
		"range": range,
		"protocol": protocol(rule.values[spelling.protocol]),
		"from": object.get(rule.values, "from_port", null),
		"to": object.get(rule.values, "to_port", null),
		"path": array.concat(rule.path, [attribute]),
	}
}

_rules(resource, spelling) := rules if {
	name := spelling.block
	rules := [{"values": block, "path": [name, index]} | some index, block in tf.blocks(resource.values, name)]
} else := [{"values": resource.values, "path": []}] if {
	every attribute, value in object.get(spelling, "only", {}) {
		resource.values[attribute] == value
	}
}

_listed(value) := value if {
	is_array(value)
} else := [value]

# METADATA
# title: An opening lets a port through
# description: Also when it is open for all protocols, whatever its ports.
# scope: document
reaches(opening, _, _) if opening.protocol == "all"

reaches(opening, wanted, port) if {
	opening.protocol == wanted
	port_in(opening.from, opening.to, port)
}
