# METADATA
# title: Automation accounts do not accept keys
# description: A shared key or SAS rule belongs to no person and stays valid until somebody rotates it; tokens
#   of Entra ID can be narrowed and revoked.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/automation_account
# custom:
#   id: azure.automation.local_authentication
#   requirement: every Automation account must not allow local accounts
#   severity: MEDIUM
#   category: authentication
#   resource_types: [azurerm_automation_account]
#   remediation: Set `local_authentication_enabled` to false.
#   fix:
#     set:
#       path: [local_authentication_enabled]
#       value: false
package decree.azure.automation.local_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must not allow local accounts", ["local_authentication_enabled"]) if {
	some account in input.resource.azurerm_automation_account
	local_authentication_enabled := value.at(account.values, ["local_authentication_enabled"], null)
	value.known(local_authentication_enabled)
	local_authentication_enabled != false
}
