# METADATA
# title: Firewall policies deny known bad addresses
# description: By default traffic with known botnets and malware servers is only reported, not stopped.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/firewall_policy
# custom:
#   id: azure.firewall.threat_intelligence
#   requirement: every Azure Firewall policy must deny traffic by threat intelligence
#   severity: MEDIUM
#   category: monitoring
#   resource_types: [azurerm_firewall_policy]
#   remediation: Set `threat_intelligence_mode` to "Deny".
#   fix:
#     set:
#       path: [threat_intelligence_mode]
#       value: Deny
package decree.azure.firewall.threat_intelligence

import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must deny traffic by threat intelligence", ["threat_intelligence_mode"]) if {
	some policy in input.resource.azurerm_firewall_policy
	threat_intelligence_mode := value.at(policy.values, ["threat_intelligence_mode"], null)
	value.known(threat_intelligence_mode)
	threat_intelligence_mode != "Deny"
}
