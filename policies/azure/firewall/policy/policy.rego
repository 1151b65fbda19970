# METADATA
# title: Azure Firewalls have a firewall policy
# description: Classic rules on the firewall itself know no intrusion detection and cannot be shared or reviewed
#   in one place.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/firewall
# custom:
#   id: azure.firewall.policy
#   aliases: [CKV_AZURE_219]
#   requirement: every Azure Firewall must have a firewall policy
#   severity: LOW
#   category: network isolation
#   resource_types: [azurerm_firewall]
#   remediation: Set `firewall_policy_id` to an `azurerm_firewall_policy`.
package decree.azure.firewall.policy

import data.decree.tf
import data.decree.value

deny contains tf.finding(firewall, "must have a firewall policy", ["firewall_policy_id"]) if {
	some firewall in input.resource.azurerm_firewall
	value.absent(value.at(firewall.values, ["firewall_policy_id"], null))
}
