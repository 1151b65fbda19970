# METADATA
# title: AI Search has a managed identity
# description: With an identity, indexers need no connection string with a password.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/search_service
# custom:
#   id: azure.search.managed_identity
#   aliases: [CKV_AZURE_207]
#   requirement: every AI Search service must have a managed identity
#   severity: LOW
#   category: authentication
#   resource_types: [azurerm_search_service]
#   remediation: Add an `identity` block.
package decree.azure.search.managed_identity

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must have a managed identity", ["identity"]) if {
	some service in input.resource.azurerm_search_service
	value.absent(value.at(service.values, ["identity"], null))
}
