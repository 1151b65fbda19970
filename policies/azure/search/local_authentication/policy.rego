# METADATA
# title: AI Search does not accept API keys
# description: An admin key reads and rewrites every index, so that answers of models can be poisoned without a
#   trace of who did it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/search_service
# custom:
#   id: azure.search.local_authentication
#   requirement: every AI Search service must not allow local accounts
#   severity: MEDIUM
#   category: authentication
#   resource_types: [azurerm_search_service]
#   profiles: [ai_platform]
#   remediation: Set `local_authentication_enabled` to false.
#   fix:
#     set:
#       path: [local_authentication_enabled]
#       value: false
package decree.azure.search.local_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must not allow local accounts", ["local_authentication_enabled"]) if {
	some service in input.resource.azurerm_search_service
	local_authentication_enabled := value.at(service.values, ["local_authentication_enabled"], null)
	value.known(local_authentication_enabled)
	local_authentication_enabled != false
}
