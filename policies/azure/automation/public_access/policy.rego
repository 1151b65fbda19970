# METADATA
# title: Automation accounts have no public network access
# description: Runbooks act with the rights of the account; web hooks and workers need not come from the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/automation_account
# custom:
#   id: azure.automation.public_access
#   aliases: [CKV2_AZURE_24]
#   requirement: every Automation account must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_automation_account]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.automation.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some account in input.resource.azurerm_automation_account
	public_network_access_enabled := value.at(account.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
