# METADATA
# title: AI Services accounts do not accept keys
# description: A leaked key is used to run models at your cost, and belongs to no person.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/ai_services
# custom:
#   id: azure.aiservices.local_authentication
#   requirement: every AI Services account must not allow local accounts
#   severity: MEDIUM
#   category: authentication
#   resource_types: [azurerm_ai_services]
#   profiles: [ai_platform]
#   remediation: Set `local_authentication_enabled` to false.
#   fix:
#     set:
#       path: [local_authentication_enabled]
#       value: false
package decree.azure.aiservices.local_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(services, "must not allow local accounts", ["local_authentication_enabled"]) if {
	some services in input.resource.azurerm_ai_services
	local_authentication_enabled := value.at(services.values, ["local_authentication_enabled"], null)
	value.known(local_authentication_enabled)
	local_authentication_enabled != false
}
