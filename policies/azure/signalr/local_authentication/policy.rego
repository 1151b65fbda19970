# METADATA
# title: SignalR does not accept access keys
# description: A shared key or SAS rule belongs to no person and stays valid until somebody rotates it; tokens
#   of Entra ID can be narrowed and revoked.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/signalr_service
# custom:
#   id: azure.signalr.local_authentication
#   requirement: every SignalR service must not allow local accounts
#   severity: LOW
#   category: authentication
#   resource_types: [azurerm_signalr_service]
#   remediation: Set `local_auth_enabled` to false.
#   fix:
#     set:
#       path: [local_auth_enabled]
#       value: false
package decree.azure.signalr.local_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must not allow local accounts", ["local_auth_enabled"]) if {
	some service in input.resource.azurerm_signalr_service
	local_auth_enabled := value.at(service.values, ["local_auth_enabled"], null)
	value.known(local_auth_enabled)
	local_auth_enabled != false
}
