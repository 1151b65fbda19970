# METADATA
# title: API Management has no public network access
# description: A gateway for internal APIs need not answer to the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/api_management
# custom:
#   id: azure.apim.public_access
#   aliases: [CKV_AZURE_174]
#   requirement: every API Management service must not be publicly accessible
#   severity: LOW
#   category: network exposure
#   resource_types: [azurerm_api_management]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.apim.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(management, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some management in input.resource.azurerm_api_management
	public_network_access_enabled := value.at(management.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
