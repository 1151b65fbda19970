package decree.net

import data.decree.tf

# METADATA
# title: What a network rule, or a resource with such rules, lets in
# description: >
#   Security groups, network ACLs and their rules, firewalls and network policies. A set of objects with `range` (the address range),
#   `protocol`, `from`, `to`, `path`, where the range is written, and `denied`: what an earlier rule takes away from it again.
# scope: document
ingress(resource) := _openings(resource, "ingress")

# METADATA
# title: What a network rule, or a resource with such rules, lets out
# description: As `net.ingress`, the other way.
# scope: document
egress(resource) := _openings(resource, "egress")

# METADATA
# title: What is let in from the internet
# description: Those of `net.ingress` whose range is the internet. What is unknown is not in it.
# scope: document
open_ingress(resource) := {opening | some opening in ingress(resource); world_cidr(opening.range)}

# METADATA
# title: What is let out to the internet
# description: Those of `net.egress` whose range is the internet. What is unknown is not in it.
# scope: document
open_egress(resource) := {opening | some opening in egress(resource); world_cidr(opening.range)}

# METADATA
# title: Nothing that decides about traffic is left until apply
# description: The names and places of a resource do not.
# scope: document
settled(resource) if not contains(json.marshal(object.remove(resource.values, _elsewhere)), "${")

_elsewhere := [
	"description",
	"firewall_policy",
	"location",
	"metadata",
	"name",
	"network",
	"network_acl_id",
	"network_security_group_name",
	"project",
	"resource_group_name",
	"security_group_id",
	"subnet_ids",
	"tags",
	"tags_all",
	"vpc_id",
]

# Each rule has `action`, `order` (the lower goes first), `protocol`, `ports` (pairs of ends), `ranges` (pairs of attribute and
# range) and `path`: `_rules` reads them from the types of each provider.
_openings(resource, direction) := {opening |
	rules := _rules(resource, direction)
	refusals := [rule | some rule in rules; rule.action != "allow"]
	some rule in rules
	rule.action == "allow"
	some [from, to] in rule.ports
	some [attribute, range] in rule.ranges
	opening := {
		"range": range,
		"protocol": rule.protocol,
		"from": from,
		"to": to,
		"path": array.concat(rule.path, attribute),
		"denied": _denied(refusals, rule, range),
	}
	_lets_something(opening)
}

_denied(refusals, rule, range) := {{"protocol": other.protocol, "from": ends[0], "to": ends[1]} |
	some other in refusals
	not _later(other, rule)
	some [_, refused] in other.ranges
	_may_cover(refused, range)
	some ends in other.ports
}

_later(other, rule) if {
	is_number(other.order)
	is_number(rule.order)
	other.order > rule.order
}

_may_cover(refused, _) if tf.unknown(refused)

_may_cover(refused, refused)

_may_cover(refused, range) if {
	world_cidr(refused)
	_family(refused) in {"any", _family(range)}
}

_family(range) := "six" if {
	contains(range, ":")
} else := "four" if {
	contains(range, "/")
} else := "any"

_lets_something(opening) if count(opening.denied) == 0

_lets_something(opening) if reaches_between(opening, "any", 0, 65535)
