# METADATA
# title: IoT hubs do not accept SAS keys of services
# description: A shared key or SAS rule belongs to no person and stays valid until somebody rotates it; tokens
#   of Entra ID can be narrowed and revoked.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/iothub
# custom:
#   id: azure.iothub.local_authentication
#   requirement: every IoT Hub must not allow local accounts
#   severity: LOW
#   category: authentication
#   resource_types: [azurerm_iothub]
#   remediation: Set `local_authentication_enabled` to false.
#   fix:
#     set:
#       path: [local_authentication_enabled]
#       value: false
package decree.azure.iothub.local_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(iothub, "must not allow local accounts", ["local_authentication_enabled"]) if {
	some iothub in input.resource.azurerm_iothub
	local_authentication_enabled := value.at(iothub.values, ["local_authentication_enabled"], null)
	value.known(local_authentication_enabled)
	local_authentication_enabled != false
}
