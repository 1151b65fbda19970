package decree.net

import data.decree.tf

_group := {"block": "ingress", "protocol": "protocol", "ranges": ["cidr_blocks", "ipv6_cidr_blocks"]}

# How each type of an AWS security group spells what it lets in.
_spellings := {
	"aws_default_security_group": _group,
	"aws_security_group": _group,
	"aws_security_group_rule": {
		"only": {"type": "ingress"},
		"protocol": "protocol",
		"ranges": ["cidr_blocks", "ipv6_cidr_blocks"],
	},
	"aws_vpc_security_group_ingress_rule": {"protocol": "ip_protocol", "ranges": ["cidr_ipv4", "cidr_ipv6"]},
}

# METADATA
# title: What a security group, or a rule of one, lets in from the internet
# description: >
#   A set of objects with `range` (the open address range), `protocol`, `from`, `to`, and `path`, where the
#   range is written. What is unknown is not in it.
# scope: document
open_ingress(resource) := {opening |
	spelling := _spellings[resource.type]
	some rule in _rules(resource, spelling)
	some attribute in spelling.ranges
	some range in _ranges(rule.values[attribute])
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

_ranges(value) := value if {
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
