# METADATA
# title: Service Bus does not accept SAS keys
# description: A shared key or SAS rule belongs to no person and stays valid until somebody rotates it; tokens
#   of Entra ID can be narrowed and revoked.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/servicebus_namespace
# custom:
#   id: azure.servicebus.local_authentication
#   aliases: [CKV_AZURE_203]
#   requirement: every Service Bus namespace must not allow local accounts
#   severity: MEDIUM
#   category: authentication
#   resource_types: [azurerm_servicebus_namespace]
#   remediation: Set `local_auth_enabled` to false.
#   fix:
#     set:
#       path: [local_auth_enabled]
#       value: false
package decree.azure.servicebus.local_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(namespace, "must not allow local accounts", ["local_auth_enabled"]) if {
	some namespace in input.resource.azurerm_servicebus_namespace
	local_auth_enabled := value.at(namespace.values, ["local_auth_enabled"], null)
	value.known(local_auth_enabled)
	local_auth_enabled != false
}
