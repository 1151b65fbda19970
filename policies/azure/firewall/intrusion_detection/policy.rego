# METADATA
# title: Firewall policies stop intrusions
# description: Signatures that only alert let the exploit through that they recognised.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/firewall_policy
# custom:
#   id: azure.firewall.intrusion_detection
#   aliases: [CKV_AZURE_220]
#   requirement: every Azure Firewall policy must deny traffic by intrusion detection
#   severity: LOW
#   category: monitoring
#   resource_types: [azurerm_firewall_policy]
#   remediation: Set `intrusion_detection.0.mode` to "Deny".
#   fix:
#     set:
#       path: [intrusion_detection, 0, mode]
#       value: Deny
package decree.azure.firewall.intrusion_detection

import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must deny traffic by intrusion detection", ["intrusion_detection", 0, "mode"]) if {
	some policy in input.resource.azurerm_firewall_policy
	mode := value.at(policy.values, ["intrusion_detection", 0, "mode"], null)
	value.known(mode)
	mode != "Deny"
}
