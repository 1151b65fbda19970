# METADATA
# title: Event Grid topics do not accept keys
# description: A shared key or SAS rule belongs to no person and stays valid until somebody rotates it; tokens
#   of Entra ID can be narrowed and revoked.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/eventgrid_topic
# custom:
#   id: azure.eventgrid.topic_local_authentication
#   aliases: [CKV_AZURE_192]
#   requirement: every Event Grid topic must not allow local accounts
#   severity: MEDIUM
#   category: authentication
#   resource_types: [azurerm_eventgrid_topic]
#   remediation: Set `local_auth_enabled` to false.
#   fix:
#     set:
#       path: [local_auth_enabled]
#       value: false
package decree.azure.eventgrid.topic_local_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(topic, "must not allow local accounts", ["local_auth_enabled"]) if {
	some topic in input.resource.azurerm_eventgrid_topic
	local_auth_enabled := value.at(topic.values, ["local_auth_enabled"], null)
	value.known(local_auth_enabled)
	local_auth_enabled != false
}
