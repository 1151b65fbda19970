# METADATA
# title: Event Hubs do not accept SAS keys
# description: A shared key or SAS rule belongs to no person and stays valid until somebody rotates it; tokens
#   of Entra ID can be narrowed and revoked.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/eventhub_namespace
# custom:
#   id: azure.eventhub.local_authentication
#   requirement: every Event Hub namespace must not allow local accounts
#   severity: MEDIUM
#   category: authentication
#   resource_types: [azurerm_eventhub_namespace]
#   remediation: Set `local_authentication_enabled` to false.
#   fix:
#     set:
#       path: [local_authentication_enabled]
#       value: false
package decree.azure.eventhub.local_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(namespace, "must not allow local accounts", ["local_authentication_enabled"]) if {
	some namespace in input.resource.azurerm_eventhub_namespace
	local_authentication_enabled := value.at(namespace.values, ["local_authentication_enabled"], null)
	value.known(local_authentication_enabled)
	local_authentication_enabled != false
}
