# METADATA
# title: Network security groups keep UDP from the internet
# description: Open UDP services are used to amplify floods against others, as DNS, NTP and memcached were.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_security_group
# custom:
#   id: azure.nsg.udp_open
#   aliases: [CKV_AZURE_77]
#   requirement: no network security group and network security rule may allow UDP from the internet
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_network_security_group, azurerm_network_security_rule]
#   frameworks:
#     cis: ["7.3"]
#     soc2: [cc_6_6]
#     hipaa: ["164_308_a_1_ii_b"]
#   remediation: Name the networks that may come in as `source_address_prefix`, or open TCP only.
package decree.azure.nsg.udp_open

import data.decree.tf
import data.decree.value

deny contains tf.finding(security_group, "must not let the internet reach UDP services", []) if {
	some security_group in input.resource.azurerm_network_security_group
	some security_rule in security_group.values.security_rule
	security_rule.access in ["Allow", "allow"]
	security_rule.direction in ["Inbound", "inbound"]
	security_rule.protocol in ["Udp", "udp", "UDP", "*"]
	source_address_prefix_is_one_of(security_rule)
}

deny contains tf.finding(security_rule, "must not let the internet reach UDP services", []) if {
	some security_rule in input.resource.azurerm_network_security_rule
	security_rule.values.access in ["Allow", "allow"]
	security_rule.values.direction in ["Inbound", "inbound"]
	security_rule.values.protocol in ["Udp", "udp", "UDP", "*"]
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
