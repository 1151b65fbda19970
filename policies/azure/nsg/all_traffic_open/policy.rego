# METADATA
# title: Network security groups do not let the whole internet in
# description: A rule from any source opens its ports to every scanner; whether that is meant should be said where it is.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_security_group
# custom:
#   id: azure.nsg.all_traffic_open
#   requirement: every network security group and network security rule must not let traffic in from the whole internet
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_network_security_group, azurerm_network_security_rule]
#   remediation: Name the networks that may come in as `source_address_prefix`.
package decree.azure.nsg.all_traffic_open

import data.decree.tf
import data.decree.value

deny contains tf.finding(security_group, "must not let traffic in from the whole internet", []) if {
	some security_group in input.resource.azurerm_network_security_group
	some security_rule in security_group.values.security_rule
	security_rule.access in ["Allow", "allow"]
	security_rule.direction in ["Inbound", "inbound"]
	source_address_prefix_is_one_of(security_rule)
}

deny contains tf.finding(security_rule, "must not let traffic in from the whole internet", []) if {
	some security_rule in input.resource.azurerm_network_security_rule
	security_rule.values.access in ["Allow", "allow"]
	security_rule.values.direction in ["Inbound", "inbound"]
	source_address_prefix_is_one_of_2(security_rule)
}

source_address_prefix_is_one_of(security_rule) if {
	security_rule.source_address_prefix in ["*", "0.0.0.0/0", "0.0.0.0", "Internet", "internet", "INTERNET", "Any", "any"]
}

source_address_prefix_is_one_of(security_rule) if {
	value.matches(security_rule.source_address_prefix, `/0$`)
}

source_address_prefix_is_one_of(security_rule) if {
	some source_address_prefixe in security_rule.source_address_prefixes
	source_address_prefixe in ["*", "0.0.0.0/0", "0.0.0.0", "Internet", "internet", "INTERNET", "Any", "any"]
}

source_address_prefix_is_one_of(security_rule) if {
	some source_address_prefixe in security_rule.source_address_prefixes
	value.matches(source_address_prefixe, `/0$`)
}

source_address_prefix_is_one_of_2(security_rule) if {
	security_rule.values.source_address_prefix in ["*", "0.0.0.0/0", "0.0.0.0", "Internet", "internet", "INTERNET", "Any", "any"]
}

source_address_prefix_is_one_of_2(security_rule) if {
	value.matches(security_rule.values.source_address_prefix, `/0$`)
}

source_address_prefix_is_one_of_2(security_rule) if {
	some source_address_prefixe in security_rule.values.source_address_prefixes
	source_address_prefixe in ["*", "0.0.0.0/0", "0.0.0.0", "Internet", "internet", "INTERNET", "Any", "any"]
}

source_address_prefix_is_one_of_2(security_rule) if {
	some source_address_prefixe in security_rule.values.source_address_prefixes
	value.matches(source_address_prefixe, `/0$`)
}
