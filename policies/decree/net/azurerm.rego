package decree.net

import data.decree.tf

_azure := {
	"ingress": {"direction": "inbound", "ranges": ["source_address_prefix", "source_address_prefixes"]},
	"egress": {"direction": "outbound", "ranges": ["destination_address_prefix", "destination_address_prefixes"]},
}

_rules(resource, direction) := [_azure_rule(place.values, place.path, _azure[direction]) |
	some place in _azure_places(resource)
	lower(place.values.direction) == _azure[direction].direction
] if startswith(resource.type, "azurerm_")

_azure_places(resource) := [{"values": block, "path": ["security_rule", index]} |
	some index, block in tf.blocks(resource.values, "security_rule")
] if resource.type == "azurerm_network_security_group"

_azure_places(resource) := [{"values": resource.values, "path": []}] if {
	resource.type == "azurerm_network_security_rule"
}

_azure_rule(values, path, spelling) := {
	"action": lower(values.access),
	"order": object.get(values, "priority", null),
	"protocol": protocol(values.protocol),
	"ports": [_ends(spec) |
		some attribute in ["destination_port_range", "destination_port_ranges"]
		some spec in _listed(values[attribute])
	],
	"ranges": [[[attribute], range] | some attribute in spelling.ranges; some range in _listed(values[attribute])],
	"path": path,
}
