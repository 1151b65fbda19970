package decree.net

import data.decree.tf

_google := {
	"ingress": {
		"ranges": "source_ranges",
		"others": ["source_service_accounts", "source_tags"],
		"matches": "src_ip_ranges",
	},
	"egress": {"ranges": "destination_ranges", "others": [], "matches": "dest_ip_ranges"},
}

_google_policies := {
	"google_compute_firewall_policy_rule",
	"google_compute_network_firewall_policy_rule",
	"google_compute_region_network_firewall_policy_rule",
}

_rules(resource, direction) := [rule |
	resource.type == "google_compute_firewall"
	_google_active(resource.values, direction)
	some block in tf.blocks(resource.values, "allow")
	rule := _google_rule(block, "protocol", _google_ranges(resource.values, _google[direction]), [])
] if resource.type == "google_compute_firewall"

_rules(resource, direction) := [rule |
	_google_active(resource.values, direction)
	lower(resource.values.action) == "allow"
	some match in tf.blocks(resource.values, "match")
	attribute := _google[direction].matches
	ranges := [[[attribute], range] | some range in _listed(match[attribute])]
	some block in tf.blocks(match, "layer4_configs")
	rule := _google_rule(block, "ip_protocol", ranges, ["match", 0])
] if resource.type in _google_policies

_google_active(values, direction) if {
	lower(_given(values, "direction", "ingress")) == direction
	_given(values, "disabled", false) == false
}

_google_rule(block, spelled, ranges, path) := {
	"action": "allow",
	"order": null,
	"protocol": protocol(block[spelled]),
	"ports": _google_ports(block),
	"ranges": ranges,
	"path": path,
}

_google_ports(block) := _every_port if {
	_unset(block, "ports")
} else := [_ends(spec) | some spec in _listed(block.ports)]

# A firewall that names no source and no destination is for all of them.
_google_ranges(values, spelling) := [[[spelling.ranges], range] | some range in _listed(values[spelling.ranges])] if {
	not _unset(values, spelling.ranges)
} else := [[[spelling.ranges], "0.0.0.0/0"]] if {
	every attribute in spelling.others {
		_unset(values, attribute)
	}
} else := []
